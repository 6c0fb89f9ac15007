import type { Grid } from '../../intake/cell.ts';
import type { TextColumn } from '../../intake/column.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readIds } from '../../intake/readIds.ts';
import type { Say } from '../analysis.ts';
import { columnOfField } from '../conditions/columnOfField.ts';
import { exportTags, type TagImport } from '../tagExport/exportTags.ts';
import { WECOM } from '../tagExport/wecomLimits.ts';
import type { TaggedMembers } from './memberTags.ts';

/** The members' ids: the column whose header best names one, else the first. */
export function idsOf(table: Grid, reading: ReadingContext): TextColumn {
  const place = Math.max(0, columnOfField(table, 'user_id'));
  return readIds(
    table.slice(1).map((row) => row[place]),
    reading,
  ).column;
}

/** Tags as WeCom can take them, each in the group of its dimension. */
export function exportOf({ tags, tagsOf }: TaggedMembers, { codes, labels }: TextColumn, say: Say): TagImport {
  const marks = tagsOf.flatMap((own = [], row) =>
    own.map((place) => ({
      customer: codes[row] < 0 ? '' : labels[codes[row]],
      // Below the header, which is row 1.
      row: row + 2,
      group: say(tags[place].dimension ?? 'other tags'),
      tag: tags[place].name,
    })),
  );
  return exportTags(marks, WECOM);
}
