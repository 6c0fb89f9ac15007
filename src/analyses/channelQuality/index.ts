import { type Analysis, analysis } from '../analysis.ts';
import { earlyOrders } from '../channels/earlyOrders.ts';
import { memberOrigins } from '../channels/memberOrigins.ts';
import { costsByChannel, readCosts } from '../channels/readCosts.ts';
import { ageInDays, readOrders } from '../channels/readOrders.ts';
import { asOf, grid, id, inGroup, money, optional, text, time } from '../columns.ts';
import { dayAfterLatest } from '../daysSince.ts';
import { choice, day, duration, wholeNumber } from '../settings.ts';
import { channelFigures, figuresOf } from './channelQuality.ts';
import { qualityTable } from './qualityTable.ts';
import { RANKS } from './rates.ts';
import { words } from './words/index.ts';

/** CHANNEL_QUALITY: what the members of each channel are worth, compared at equal age. */
export const channelQuality: Analysis = analysis({
  id: 'CHANNEL_QUALITY',
  shape: 'table',
  columns: {
    member: id(),
    channel: text(),
    joined: time(),
    left: optional(time()),
    order_member: optional(inGroup('orders', id())),
    order_date: optional(inGroup('orders', time())),
    amount: optional(inGroup('orders', money())),
    costs: optional(grid()),
    as_of: asOf(),
  },
  settings: {
    age: duration({ count: 30, unit: 'day' }),
    'lost after': wholeNumber(undefined, 1, 100_000),
    'rank by': choice(RANKS, 'conversion'),
    from: day(),
    to: day(),
    'too few': wholeNumber(30, 0, 1_000_000),
  },
  words,
  compute(given, settings, run) {
    const { member, channel, joined, left, order_member, order_date, amount } = given;
    const orders = readOrders(order_member, order_date, amount);
    const dates = [joined, left, order_date].flatMap((column) => (column ? [column.civil] : []));
    const today = given.as_of ?? dayAfterLatest(...dates);
    const origins = memberOrigins({ member, channel, joined, left }, { ...settings, asOf: today });
    const early = earlyOrders(origins, orders, ageInDays(settings.age), today);
    const costs = given.costs && readCosts(given.costs, run.reading);
    const byChannel = costsByChannel(costs, settings.from ?? -Infinity, Math.min(settings.to ?? Infinity, today));
    const rule = { known: left !== undefined, lostAfter: settings['lost after'], asOf: today };
    const everyone = origins.members.map((_, place) => place);
    const allCosts = costs && Array.from(byChannel.values()).reduce((sum, each) => sum + each, 0);
    return {
      figures: channelFigures(origins, early, byChannel, rule),
      all: figuresOf('', everyone, origins, early, allCosts, rule),
      valueUnit: 10 ** (amount ? amount.scale : 0),
      costUnit: 10 ** (costs ? costs.scale : 0),
      hasOrders: orders !== undefined,
      hasValue: amount !== undefined,
      rankBy: settings['rank by'],
      tooFew: settings['too few'],
    };
  },
  table: qualityTable,
});
