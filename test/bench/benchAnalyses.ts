import { CONTESTS, type Contest } from './analyses.ts';
import type { Memory } from './analysesOnce.ts';
import { type Cells, makeCells } from './cells.ts';
import { runContest } from './contest.ts';
import { openDuck } from './duck.ts';
import { inFreshProcess } from './inFreshProcess.ts';
import { decimal, printTable, whole } from './table.ts';

const ROWS = 1_000_000;
const MEMBERS = 100_000;
const ROUNDS = 9;

/** Our analyses against the same definitions in DuckDB, from the same cells; below 1 we are faster. */
export async function benchAnalyses(): Promise<void> {
  const memory = inFreshProcess<Memory>('analysesOnce.ts', ROWS, MEMBERS);
  const cells = makeCells(ROWS, MEMBERS);
  const duck = await openDuck();
  const fewerRows = makeCells(ROWS / 10, MEMBERS);
  const smaller = makeCells(ROWS / 10, MEMBERS / 10);
  const rows: string[][] = [];
  for (const contest of CONTESTS) {
    const { ours, theirs, figures } = await runContest(contest, cells, duck);
    rows.push([
      contest.name,
      decimal((ours.feed + ours.compute) / (theirs.feed + theirs.compute)),
      decimal(ours.compute / theirs.compute),
      `${whole(ours.feed)} + ${whole(ours.compute)}`,
      `${whole(theirs.feed)} + ${whole(theirs.compute)}`,
      decimal(growth(contest, cells, fewerRows)),
      decimal(growth(contest, cells, smaller)),
      figures[0] === figures[1] ? `yes, ${whole(figures[0])}` : `NO: ${whole(figures[0])} and ${whole(figures[1])}`,
    ]);
  }
  printTable(
    `${whole(ROWS)} rows of ${whole(MEMBERS)} members against DuckDB (bars with feeding: 1.00; flow, funnel and retention 0.50; growth 1.1 for ten times the rows; beside it for ten times the members, too)`,
    ['', 'with feeding', 'without', 'ours, ms', 'DuckDB, ms', 'growth, rows', 'rows, members', 'same figure'],
    rows,
  );
  printTable(
    `Memory of these analyses over these rows, MB (bar: 700)`,
    ['', 'peak'],
    [
      ['the cells alone', whole(memory.cells)],
      ['with all analyses', whole(memory.peak)],
    ],
  );
}

/**
 * Growth exponent of our side from the smaller cells to the larger: 1 is twice the time for twice the rows. Both take
 * turns, so that a machine whose speed changes slows both.
 */
function growth(contest: Contest, larger: Cells, smaller: Cells): number {
  let large = Number.POSITIVE_INFINITY;
  let small = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    large = Math.min(large, timeOf(contest, larger));
    small = Math.min(small, timeOf(contest, smaller));
  }
  return Math.log(large / small) / Math.log(larger.member.length / smaller.member.length);
}

function timeOf(contest: Contest, cells: Cells): number {
  const started = performance.now();
  contest.compute(contest.read(cells) as never);
  return performance.now() - started;
}
