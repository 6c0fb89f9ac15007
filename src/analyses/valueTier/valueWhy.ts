import type { Say } from '../analysis.ts';
import type { Duration } from '../settings.ts';
import type { WhyTest } from '../whyTests.ts';
import { VALUE_TIERS, type ValueColumns, type ValueLimits } from './valueTiers.ts';

interface Grounds {
  readonly codes: ArrayLike<number>;
  readonly columns: ValueColumns;
  readonly limits: ValueLimits;
  /** Smallest units of one unit of money. */
  readonly unit: number;
  readonly keyTime: Duration;
}

/** The tests that made a member's tier: of a key member all that held, of a paying one those that kept it from seed. */
export function valueWhy({ codes, columns, limits, unit, keyTime }: Grounds, row: number, say: Say): WhyTest[] {
  const orders = columns.orders[row];
  const days = limits.asOf - columns.firstDay[row];
  const tier = VALUE_TIERS[codes[row]];
  if (tier === 'new') return [['orders', 0, '']];
  const span = keyTime.unit === 'month' ? `${keyTime.count} ${say('months')}` : keyTime.count;
  const tests: [boolean, WhyTest][] =
    tier === 'key'
      ? [
          [orders >= limits.keyOrders, ['orders', orders, '≥', limits.keyOrders]],
          [columns.spent[row] >= limits.keySpent, ['spent', columns.spent[row] / unit, '≥', limits.keySpent / unit]],
          [limits.isLongWithUs(columns.firstDay[row]), ['days since first order', days, '≥', span]],
        ]
      : tier === 'seed'
        ? [
            [true, ['orders', orders, '≤', limits.seedOrders]],
            [true, ['days since first order', days, '≤', limits.recentDays]],
          ]
        : [
            [orders > limits.seedOrders, ['orders', orders, '>', limits.seedOrders]],
            [days > limits.recentDays, ['days since first order', days, '>', limits.recentDays]],
          ];
  return tests.filter(([held]) => held).map(([, test]) => test);
}
