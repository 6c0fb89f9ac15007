import { InputError } from '../../engine/inputProblem.ts';
import { inSmallestUnits } from '../../engine/inSmallestUnits.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { asOf, money, number, time } from '../columns.ts';
import { dayAfterLatest, daysOf } from '../daysSince.ts';
import { filledRows } from '../filledRows.ts';
import { refuseNegative } from '../refuseNegative.ts';
import { choice, decimal, duration } from '../settings.ts';
import { wholeDays } from '../wholeDays.ts';
import { whyTests } from '../whyTests.ts';
import { keyTime } from './keyTime.ts';
import { VALUE_TIERS, valueTiers } from './valueTiers.ts';
import { valueWhy } from './valueWhy.ts';
import { words } from './words/index.ts';

const LARGEST = Number.MAX_SAFE_INTEGER;

/** VALUE_TIER: key, seed, paying or new, by tests that anyone can repeat by hand. */
export const valueTier: Analysis = analysis({
  id: 'VALUE_TIER',
  shape: 'rows',
  columns: { orders: number(), spent: money(), first_order: time(), as_of: asOf() },
  settings: {
    show: choice(['tier', 'why', 'both'], 'tier'),
    'key orders': decimal(3, 0, LARGEST),
    'key spent': decimal(2000, 0, LARGEST),
    'key time': duration({ count: 12, unit: 'month' }),
    'seed orders': decimal(1, 0, LARGEST),
    recent: duration({ count: 30, unit: 'day' }),
  },
  words,
  compute({ orders, spent, first_order, as_of }, settings) {
    refuseNegative('orders', orders);
    if (
      as_of === undefined &&
      filledRows(orders, spent.minor, first_order.civil) === 1 &&
      first_order.civil.some((ms) => !Number.isNaN(ms))
    ) {
      throw new InputError({ code: 'asOfNeeded', argument: 'as_of' });
    }
    const asOf = as_of ?? dayAfterLatest(first_order.civil);
    const unit = 10 ** spent.scale;
    const columns = { orders, spent: spent.minor, firstDay: daysOf(first_order.civil) };
    const limits = {
      asOf,
      keyOrders: settings['key orders'],
      keySpent: inSmallestUnits(settings['key spent'], unit),
      isLongWithUs: keyTime(asOf, settings['key time']),
      seedOrders: settings['seed orders'],
      recentDays: wholeDays('recent', settings.recent),
    };
    return {
      codes: valueTiers(columns, limits),
      columns,
      limits,
      unit,
      keyTime: settings['key time'],
      show: settings.show,
    };
  },
  table: (cube, say) =>
    Array.from(cube.codes, (code, row) => {
      const tier = code < 0 ? null : say(VALUE_TIERS[code]);
      const why = code < 0 ? null : whyTests(valueWhy(cube, row, say), say);
      return cube.show === 'tier' ? [tier] : cube.show === 'why' ? [why] : [tier, why];
    }),
});
