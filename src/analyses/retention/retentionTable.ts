import { periodStart, periodStartMoment } from '../../engine/calendar.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { RetentionList } from './listRetention.ts';
import { lastComplete, observation } from './observation.ts';
import type { RetentionPart } from './retentionByValue.ts';
import type { Bracket, RetentionCube } from './retentionCube.ts';

/**
 * A row a cohort: its first day (hour), its members, the last complete column, then what came back after 0, 1, 2 …
 * periods; last the weighted average. What can't be observed yet and a share of nobody is blank.
 */
export function retentionTable(cube: RetentionCube, say: Say): ResultCell[][] {
  const header = [say('cohort'), say('members'), say('complete'), ...cube.columns.map(columnName)];
  const body = cube.members.map((members, row) => [
    cohortName(cube, row),
    members,
    lastCompleteName(cube, row),
    ...cube.columns.map((_, column) => retentionCell(cube, row, column)),
  ]);
  const all = cube.members.reduce((sum, each) => sum + each, 0);
  return [
    header,
    ...body,
    [say('average'), all, null, ...cube.columns.map((_, column) => weightedAverage(cube, column))],
  ];
}

/** Tables of the parts of a breakdown below each other, with their value in front. */
export function partsTable(parts: readonly RetentionPart[], say: Say): ResultCell[][] {
  const tables = parts.map(({ value, cube }) => {
    const [header, ...body] = retentionTable(cube, say);
    return { header, body: body.map((row) => [value || null, ...row]) };
  });
  return [[say('value'), ...tables[0].header], ...tables.flatMap((table) => table.body)];
}

/** A row for each cell that a member is counted in: value, cohort, the column's name and the member. */
export function listTable({ cube, list }: RetentionList, say: Say): ResultCell[][] {
  const header = ['value', 'cohort', 'column', 'member'].map(say);
  const body = list.map(({ value, cohort, column, member }): ResultCell[] => [
    value || null,
    cohortName(cube, cohort),
    columnName(cube.columns[column]),
    member,
  ]);
  return [header, ...body];
}

/** The value of one cell, row and column from 0; null where nothing can be said. */
export function retentionCell(cube: RetentionCube, row: number, column: number): number | null {
  if (observation(cube, row, column) === 'unseen') return null;
  const returned = cube.returned[row][column];
  if (cube.value === 'members') return returned;
  if (cube.value === 'share') return ratio(returned, cube.members[row]);
  const sum = (cube.sums?.[row][column] ?? 0) / 10 ** cube.scale;
  return cube.value === 'sum' ? sum : ratio(sum, returned);
}

/** Σ returned ÷ Σ members over complete cells: cohorts count by their size. A sum is divided by all members of these cohorts, an average by those who returned. */
export function weightedAverage(cube: RetentionCube, column: number): number | null {
  let above = 0;
  let below = 0;
  cube.members.forEach((members, row) => {
    if (observation(cube, row, column) !== 'complete') return;
    above += cube.sums ? cube.sums[row][column] : cube.returned[row][column];
    below += cube.value === 'average' ? cube.returned[row][column] : members;
  });
  return ratio(above / (cube.sums ? 10 ** cube.scale : 1), below);
}

const ratio = (above: number, below: number): number | null => (below > 0 ? above / below : null);

/** 0, 1, 2 … or, with brackets, 2–3. */
const columnName = ({ from, to }: Bracket): ResultCell => (from === to ? from : `${from}–${to}`);

function cohortName({ period, weekStart, firstPeriod }: RetentionCube, row: number): ResultCell {
  if (period === 'hour') return { moment: periodStartMoment(firstPeriod + row, period, weekStart) };
  return { day: periodStart(firstPeriod + row, period, weekStart) };
}

function lastCompleteName(cube: RetentionCube, row: number): ResultCell {
  const last = lastComplete(cube, row);
  return last < 0 ? null : columnName(cube.columns[last]);
}
