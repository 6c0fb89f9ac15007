import type { ReviewPeriod, Snapshot } from '../../reviews/review.ts';
import { textCell } from '../write/textCell.ts';
import { writeValues } from '../write/writeValues.ts';
import { ENTRY_ROWS } from './stateSheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Column E; each snapshot is three columns: member, tier, score. Two rows of facts stand above. */
const FIRST = 5;
const FACTS = 2;
/** Of monthly reviews a year and the month before it; of the others what a next one or a repeated one compares with. */
const KEEP: Readonly<Record<ReviewPeriod, number>> = { month: 13, week: 5, day: 3 };

export interface SnapshotHead {
  readonly column: number;
  readonly asOf: number;
  readonly rule: string;
  readonly count: number;
  readonly runId: string;
  readonly period: ReviewPeriod;
  /** false while its run isn't finished. */
  readonly final: boolean;
}

function snapshotHeads(sheet: Sheet): SnapshotHead[] {
  const columns = sheet.getMaxColumns() - FIRST + 1;
  if (columns < 3) return [];
  const [first, second] = sheet.getRange(1, FIRST, FACTS, columns).getValues();
  const heads: SnapshotHead[] = [];
  for (let at = 0; at + 2 < columns; at += 3) {
    if (first[at] === '') continue;
    heads.push({
      column: FIRST + at,
      asOf: Number(first[at]),
      rule: String(first[at + 1]),
      count: Number(first[at + 2]),
      runId: String(second[at]),
      final: second[at + 1] === 'final',
      period: second[at + 2] === '' ? 'month' : (second[at + 2] as ReviewPeriod),
    });
  }
  return heads;
}

/** The newest finished snapshot older than the reviewed period, be it of a month, a week or a day; firstDay is the period's first. */
export function lastSnapshot(sheet: Sheet | null, firstDay: number): Snapshot | null {
  if (!sheet) return null;
  // A review as of the first of a month reviews the month before, so its snapshot belongs to the day before its as-of.
  const older = snapshotHeads(sheet).filter(({ final, asOf }) => final && asOf - 1 < firstDay);
  if (older.length === 0) return null;
  const head = older.reduce((a, b) => (b.asOf >= a.asOf ? b : a));
  const rows = head.count === 0 ? [] : sheet.getRange(FACTS + 1, head.column, head.count, 3).getValues();
  return {
    asOf: head.asOf,
    rule: head.rule,
    members: rows.map((row) => String(row[0])),
    tiers: rows.map((row) => String(row[1])),
    scores: rows.map((row) => String(row[2])),
  };
}

/** Stores a snapshot that is not final yet; one of the same run is replaced. */
export function writeSnapshot(sheet: Sheet, snapshot: Snapshot, runId: string, period?: ReviewPeriod): void {
  dropSnapshots(sheet, (head) => head.runId === runId);
  const others = snapshotHeads(sheet);
  const column = others.reduce((next, head) => Math.max(next, head.column + 3), FIRST);
  // A run that was stopped right here has left blank columns, which serve.
  const has = sheet.getMaxColumns();
  if (column + 2 > has) sheet.insertColumnsAfter(has, column + 2 - has);
  const rows: (string | number)[][] = [
    [snapshot.asOf, textCell(snapshot.rule), snapshot.members.length],
    [textCell(runId), 'open', period === 'month' ? '' : period || ''],
    ...snapshot.members.map((member, index) => [
      textCell(member),
      textCell(snapshot.tiers[index]),
      textCell(snapshot.scores[index]),
    ]),
  ];
  fitRows(sheet, Math.max(rows.length, ...others.map(({ count }) => FACTS + count)));
  writeValues(sheet, rows, 1, column);
}

/** As many rows as entries and snapshots take: one call, be it that rows are too many or too few. */
function fitRows(sheet: Sheet, needed: number): void {
  const rows = Math.max(ENTRY_ROWS, needed);
  const has = sheet.getMaxRows();
  if (has > rows) sheet.deleteRows(rows + 1, has - rows);
  else if (has < rows) sheet.insertRowsAfter(has, rows - has);
}

/** Makes this run's snapshot count, in place of an older one of the same period, and forgets the oldest of its kind. */
export function keepSnapshot(sheet: Sheet, runId: string, samePeriod: (asOf: number) => boolean): void {
  const own = snapshotHeads(sheet).find((head) => head.runId === runId);
  if (!own) return;
  sheet.getRange(2, own.column + 1).setValue('final');
  const { period } = own;
  dropSnapshots(sheet, (head) => head.runId !== runId && head.final && head.period === period && samePeriod(head.asOf));
  const kept = snapshotHeads(sheet)
    .filter((head) => head.period === period)
    .sort((a, b) => b.asOf - a.asOf);
  const old = new Set(kept.slice(KEEP[period]).map((head) => head.runId));
  if (old.size > 0) dropSnapshots(sheet, (head) => old.has(head.runId));
}

export function dropSnapshots(sheet: Sheet, which: (head: SnapshotHead) => boolean): void {
  const heads = snapshotHeads(sheet).filter(which);
  for (const head of heads.sort((a, b) => b.column - a.column)) sheet.deleteColumns(head.column, 3);
}
