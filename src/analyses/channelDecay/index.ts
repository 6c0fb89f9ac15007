import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { earlyOrders } from '../channels/earlyOrders.ts';
import { memberOrigins } from '../channels/memberOrigins.ts';
import { readCosts } from '../channels/readCosts.ts';
import { ageInDays, readOrders } from '../channels/readOrders.ts';
import { asOf, grid, id, inGroup, money, optional, text, time } from '../columns.ts';
import { dayAfterLatest } from '../daysSince.ts';
import { choice, duration, wholeNumber } from '../settings.ts';
import { channelMonths } from './channelMonths.ts';
import { type DecayMeasure, decayOf, MEASURES } from './decay.ts';
import { decayTable } from './decayTable.ts';
import { words } from './words/index.ts';

/** CHANNEL_DECAY: how each channel's efficiency changes from month to month since it began, with its half-life. */
export const channelDecay: Analysis = analysis({
  id: 'CHANNEL_DECAY',
  shape: 'table',
  columns: {
    member: id(),
    channel: text(),
    joined: time(),
    order_member: optional(inGroup('orders', id())),
    order_date: optional(inGroup('orders', time())),
    amount: optional(inGroup('orders', money())),
    costs: optional(grid()),
    as_of: asOf(),
  },
  settings: {
    measure: choice(['', ...MEASURES], ''),
    age: duration({ count: 30, unit: 'day' }),
    month: choice(['calendar', 'since start'], 'calendar'),
    'fit from': choice(['start', 'best'], 'start'),
    show: choice(['channels', 'months'], 'channels'),
    'too few': wholeNumber(30, 0, 1_000_000),
  },
  words,
  compute(given, settings, run) {
    const { member, channel, joined, order_member, order_date, amount } = given;
    const orders = readOrders(order_member, order_date, amount);
    const today = given.as_of ?? dayAfterLatest(...[joined, order_date].flatMap((each) => (each ? [each.civil] : [])));
    const costs = given.costs && readCosts(given.costs, run.reading);
    const measure = settings.measure || (costs?.dated ? 'members per cost' : 'members');
    checkSources(measure, { orders: orders !== undefined, amount: amount !== undefined, costs: costs?.dated === true });
    const origins = memberOrigins({ member, channel, joined }, { asOf: today });
    const early = earlyOrders(origins, orders, ageInDays(settings.age), today);
    const units = { value: 10 ** (amount ? amount.scale : 0), cost: 10 ** (costs ? costs.scale : 0) };
    const lives = channelMonths(origins, early, costs, settings.month, today);
    return {
      decays: lives.map((life) => decayOf(life, measure, units, settings['fit from'], settings['too few'])),
      units,
      show: settings.show,
      hasOrders: orders !== undefined,
      hasValue: amount !== undefined,
      hasCosts: costs?.dated === true,
    };
  },
  table: decayTable,
});

/** Each measure needs its columns. Throws InputError missingArgument. */
function checkSources(
  measure: DecayMeasure,
  known: { readonly orders: boolean; readonly amount: boolean; readonly costs: boolean },
): void {
  const refuse = (argument: string, hint: string): never => {
    throw new InputError({ code: 'missingArgument', argument, hint });
  };
  const needsOrders = measure === 'buyers' || measure === 'conversion';
  if (needsOrders && !known.orders) refuse('order_member', 'order_member, order_date');
  if ((measure === 'value' || measure === 'return') && !known.amount)
    refuse('amount', 'order_member, order_date, amount');
  if ((measure === 'members per cost' || measure === 'return') && !known.costs) refuse('costs', 'channel, month, cost');
}
