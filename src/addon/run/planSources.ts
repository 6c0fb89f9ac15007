import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { Grid } from '../../intake/cell.ts';
import { headerSignature } from '../../intake/groupTables.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { yearOfTable } from '../../intake/tables/yearOfTable.ts';
import { isStepDate, WHO } from '../../reviews/material/dateSteps.ts';
import { lastDayOfPeriods } from '../../reviews/material/periodSources.ts';
import type { SourceKind } from '../../reviews/review.ts';
import type { Plan } from '../api.ts';
import { type LaidOut, layOutTables } from '../find/layOutTables.ts';
import { freeName } from '../freeName.ts';
import { markSheet } from '../marks.ts';
import { readingContext } from '../readingContext.ts';
import { Refused } from '../refused.ts';
import type { Entry } from '../state/stateSheet.ts';
import type { PlannedSource } from './checkpoint.ts';
import { fingerprintOf, readBody } from './readSources.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KINDS: readonly string[] = ['members', 'orders', 'activity'];

/** The plan's tables as sources with fingerprints, and the column choices to remember for tables with these headers. */
export function planSources(
  spreadsheet: Spreadsheet,
  plan: Plan,
  runId: string,
): { sources: PlannedSource[]; remembered: Entry[]; latestDay: number } {
  const chosen = plan.tables.filter(({ use, kind }) => use && KINDS.includes(kind));
  const areas = layOutTables(spreadsheet);
  if (chosen.length === 0) {
    const onlyHeaders = areas.find(({ firstRow, lastRow }) => lastRow < firstRow);
    if (onlyHeaders) throw new Refused('noRows', { sheet: onlyHeaders.sheet }, 'openSheet', onlyHeaders.sheetId);
    throw new Refused('noSource', {}, 'checkColumns');
  }
  const sources: PlannedSource[] = [];
  const remembered: Entry[] = [];
  let latestDay = Number.NEGATIVE_INFINITY;
  for (const table of chosen) {
    const area = areas.find(({ key }) => key === table.key);
    if (!area) throw new Refused('sourceGone', { sheet: table.key }, 'startOver');
    const fields = area.headers.map(
      (_, index) => table.columns.find(({ column }) => column === area.firstColumn + index)?.field ?? '',
    );
    const original = spreadsheet.getSheetById(area.sheetId)!;
    const sheet = plan.useCopy ? hiddenCopy(spreadsheet, original, runId) : original;
    const at = {
      firstRow: area.firstRow,
      firstColumn: area.firstColumn,
      fields,
      ...(area.bounded && { lastRow: area.lastRow }),
    };
    const body = readBody(sheet, at);
    if (body.every((row) => row.every((cell) => cell === '')))
      throw new Refused('noRows', { sheet: area.sheet }, 'openSheet', area.sheetId);
    const year = yearOfTable(area.area, area.grid, area.sheet);
    if (plan.asOf === '')
      latestDay = Math.max(
        latestDay,
        latestDayIn(body, fields, plan, area),
        lastDayOfPeriods({ body, fields, headers: area.headers }, year),
      );
    sources.push({
      ...at,
      kind: table.kind as SourceKind,
      sheetId: sheet.getSheetId(),
      originalId: area.sheetId,
      name: area.sheet,
      headers: area.headers,
      ...(fields.includes('period_amount') && { year }),
      rows: body.length,
      fingerprint: fingerprintOf(body, fields),
    });
    remembered.push({ kind: 'columns', key: headerSignature(area.headers), value: { kind: table.kind, fields } });
  }
  return { sources, remembered, latestDay };
}

/**
 * The last day on which a table tells of something, for a plan that leaves open to which day it counts. Throws
 * InputError where its main date holds no date at all.
 */
function latestDayIn(body: Grid, fields: readonly string[], plan: Plan, area: LaidOut): number {
  const context = readingContext('locale');
  const reading = plan.dateOrder ? Object.create(context, { dateOrder: { value: plan.dateOrder } }) : context;
  // Orders that name no buyer tell of every step of their funnel.
  const isNameless = fields.includes('order_at') && !WHO.some((field) => fields.includes(field));
  let latest = Number.NEGATIVE_INFINITY;
  fields.forEach((field, column) => {
    const isStep = isNameless && field === '' && isStepDate(area.headers[column]);
    if (!isStep && !DATES.includes(field)) return;
    const { column: times, problems } = readTimes(
      body.map((row) => row[column]),
      reading,
    );
    let own = Number.NEGATIVE_INFINITY;
    for (const moment of times.civil) if (moment > own) own = moment;
    if (own > latest) latest = own;
    if (!Number.isFinite(own) && problems.length > 0 && !isStep && DATES.indexOf(field) < 2) {
      const [{ code, row, value, hint }] = problems;
      const argument = area.headers[column];
      const more = problems.length - 1;
      throw new InputError({ code, source: area.sheet, argument, row: area.firstRow + row, value, hint, more });
    }
  });
  return Math.floor(latest / DAY_MS);
}

/** What orders and activity can't do without comes first. */
const DATES: readonly string[] = ['order_at', 'event_at', 'join_at', 'last_order_at', 'last_active_at'];

const COPY = 'Member Ops copy: ';

/** A copy that nobody edits, for files in which colleagues go on working. Its name alone tells what it is, should the mark not come to be. */
function hiddenCopy(
  spreadsheet: Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  runId: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const active = spreadsheet.getActiveSheet();
  const name = freeName(spreadsheet, COPY + sheet.getName());
  const copy = spreadsheet.insertSheet(name, spreadsheet.getNumSheets(), { template: sheet });
  markSheet(copy, { what: 'copy', run: runId, of: sheet.getSheetId() });
  spreadsheet.setActiveSheet(active);
  copy.hideSheet();
  return copy;
}

export const isCopyName = (name: string): boolean => name.startsWith(COPY);
