import type { DuckDBConnection } from '@duckdb/node-api';
import type { Contest } from './analyses.ts';
import { AS_OF, type Cells } from './cells.ts';
import { ask, feed, SQL } from './duck.ts';

const ROUNDS = 3;

/** Best times in ms of both sides: feed is cells to columns (ours) or to a table (theirs). */
export interface ContestTimes {
  readonly ours: { readonly feed: number; readonly compute: number };
  readonly theirs: { readonly feed: number; readonly compute: number };
  /** The figure that both have to agree on. */
  readonly figures: readonly [number, number];
}

/** Lets both sides do one analysis in turn, a few times, and keeps the best of each. */
export async function runContest(contest: Contest, cells: Cells, duck: DuckDBConnection): Promise<ContestTimes> {
  const query = SQL[contest.name];
  const sql = typeof query === 'string' ? query : query(AS_OF);
  const ours = { feed: Infinity, compute: Infinity };
  const theirs = { feed: Infinity, compute: Infinity };
  let figures: readonly [number, number] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const [columns, ourFeed] = await timed(() => contest.read(cells));
    const [result, ourCompute] = await timed(() => contest.compute(columns as never));
    const [, theirFeed] = await timed(() => feed(duck, cells, contest.columns));
    const [rows, theirCompute] = await timed(() => ask(duck, sql));
    ours.feed = Math.min(ours.feed, ourFeed);
    ours.compute = Math.min(ours.compute, ourCompute);
    theirs.feed = Math.min(theirs.feed, theirFeed);
    theirs.compute = Math.min(theirs.compute, theirCompute);
    figures = contest.check(result as never, rows);
  }
  return { ours, theirs, figures };
}

async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  const value = await work();
  return [value, performance.now() - started];
}
