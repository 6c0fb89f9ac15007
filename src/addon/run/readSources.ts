import type { Cell, Grid } from '../../intake/cell.ts';
import { fingerprint } from '../../intake/fingerprint.ts';
import { periodSources } from '../../reviews/material/periodSources.ts';
import type { Source, SourceKind } from '../../reviews/review.ts';
import { openFile } from '../openFile.ts';
import { Refused } from '../refused.ts';
import type { PlannedSource } from './checkpoint.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads sources by kind, each once a call, however many steps ask for it: one getValues. Throws Refused, see readSource. */
export function sourceReader(planned: readonly PlannedSource[]): (kinds: readonly SourceKind[]) => Source[] {
  const read = new Map<PlannedSource, Source[]>();
  return (kinds) =>
    planned
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((one) => {
        const sources = read.get(one) ?? periodSources(readSource(one), one.year ?? 0);
        read.set(one, sources);
        return sources;
      });
}

/** Throws Refused when a source is gone or is not what it was at the first step. */
function readSource(planned: PlannedSource): Source {
  const sheet = openFile().getSheetById(planned.sheetId);
  if (!sheet) throw new Refused('sourceGone', { sheet: planned.name }, 'startOver');
  const body = readBody(sheet, planned);
  const changed = body.length !== planned.rows || fingerprintOf(body, planned.fields) !== planned.fingerprint;
  if (changed) throw new Refused('sourceChanged', { sheet: planned.name }, 'useCopy', planned.originalId);
  return {
    kind: planned.kind,
    sheet: planned.name,
    sheetId: planned.originalId,
    firstRow: planned.firstRow,
    firstColumn: planned.firstColumn,
    headers: planned.headers,
    body,
    fields: planned.fields,
    hiddenRows: sheet.getFilter() ? 1 : 0,
  };
}

/** The cells below the header, to the sheet's last filled row or to the next table. */
export function readBody(
  sheet: Sheet,
  at: Pick<PlannedSource, 'firstRow' | 'firstColumn' | 'lastRow' | 'fields'>,
): Grid {
  const rows = (at.lastRow ?? sheet.getLastRow()) - at.firstRow + 1;
  const columns = Math.min(at.fields.length, sheet.getMaxColumns() - at.firstColumn + 1);
  return rows < 1 || columns < 1
    ? []
    : (sheet.getRange(at.firstRow, at.firstColumn, rows, columns).getValues() as Cell[][]);
}

/** Over the columns in use only: a note beside the table may change. */
export const fingerprintOf = (body: Grid, fields: readonly string[]): string =>
  fingerprint(
    body,
    fields.flatMap((field, index) => (field === '' ? [] : [index])),
  );
