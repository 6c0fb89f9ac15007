import type { Snapshot } from '../../reviews/review.ts';
import { textCell } from '../write/textCell.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Column E; each snapshot is three columns: member, tier, score. Two rows of facts stand above. */
const FIRST = 5;
const FACTS = 2;
/** A year and the month before it. */
const KEEP = 13;
const CELLS_A_WRITE = 100_000;

export interface SnapshotHead {
  readonly column: number;
  readonly asOf: number;
  readonly rule: string;
  readonly count: number;
  readonly runId: string;
  /** false while its run isn't finished. */
  readonly final: boolean;
}

export function snapshotHeads(sheet: Sheet): SnapshotHead[] {
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
    });
  }
  return heads;
}

/** The newest finished snapshot of an earlier month than the reviewed one; firstDay is that month's first day. */
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
export function writeSnapshot(sheet: Sheet, snapshot: Snapshot, runId: string): void {
  dropSnapshots(sheet, (head) => head.runId === runId);
  const column = snapshotHeads(sheet).reduce((next, head) => Math.max(next, head.column + 3), FIRST);
  // A run that was stopped right here has left blank columns, which serve.
  const missing = column + 2 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const rows: (string | number)[][] = [
    [snapshot.asOf, textCell(snapshot.rule), snapshot.members.length],
    [textCell(runId), 'open', ''],
    ...snapshot.members.map((member, index) => [
      textCell(member),
      textCell(snapshot.tiers[index]),
      textCell(snapshot.scores[index]),
    ]),
  ];
  if (sheet.getMaxRows() < rows.length) sheet.insertRowsAfter(sheet.getMaxRows(), rows.length - sheet.getMaxRows());
  const block = Math.floor(CELLS_A_WRITE / 3);
  for (let row = 0; row < rows.length; row += block) {
    const part = rows.slice(row, row + block);
    sheet.getRange(row + 1, column, part.length, 3).setValues(part);
  }
}

/** Makes this run's snapshot count, in place of an older one of the same month, and forgets what is older than a year. */
export function keepSnapshot(sheet: Sheet, runId: string, sameMonth: (asOf: number) => boolean): void {
  const own = snapshotHeads(sheet).find((head) => head.runId === runId);
  if (!own) return;
  sheet.getRange(2, own.column + 1).setValue('final');
  dropSnapshots(sheet, (head) => head.runId !== runId && head.final && sameMonth(head.asOf));
  const kept = snapshotHeads(sheet).sort((a, b) => b.asOf - a.asOf);
  const old = new Set(kept.slice(KEEP).map((head) => head.runId));
  if (old.size > 0) dropSnapshots(sheet, (head) => old.has(head.runId));
}

export function dropSnapshots(sheet: Sheet, which: (head: SnapshotHead) => boolean): void {
  const heads = snapshotHeads(sheet).filter(which);
  for (const head of heads.sort((a, b) => b.column - a.column)) sheet.deleteColumns(head.column, 3);
}
