import { inFreshProcess } from './inFreshProcess.ts';
import type { ReviewRun } from './reviewOnce.ts';
import { decimal, printTable, whole } from './table.ts';

/** Orders, and how often they are reviewed; the best time counts. A tenth as many members as orders. */
const SIZES = [
  [1_000, 3],
  [10_000, 3],
  [100_000, 3],
  [1_000_000, 1],
] as const;

/** Whole reviews in the host: time, growth exponent from the size before, and service calls. */
export function benchReviews(): void {
  const best = SIZES.map(([orders, times]): ReviewRun => {
    const runs = Array.from({ length: times }, () => inFreshProcess<ReviewRun>('reviewOnce.ts', orders));
    return runs.reduce((a, b) => (b.ms < a.ms ? b : a));
  });
  printTable(
    'A whole review in the host (bars: 100,000 orders under 2,000 ms; one more call for each further 100,000 cells)',
    ['orders', 'ms', 'growth', 'service calls', 'more than before', 'cells written', 'peak MB'],
    best.map(({ ms, serviceCalls, cellsWritten, megabytes }, index) => {
      const before = best[index - 1];
      return [
        whole(SIZES[index][0]),
        whole(ms),
        before ? decimal(Math.log(ms / before.ms) / Math.log(SIZES[index][0] / SIZES[index - 1][0])) : '',
        whole(serviceCalls),
        before ? whole(serviceCalls - before.serviceCalls) : '',
        whole(cellsWritten),
        whole(megabytes),
      ];
    }),
  );
}
