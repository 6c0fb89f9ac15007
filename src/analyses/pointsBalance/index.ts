import { InputError } from '../../engine/inputProblem.ts';
import { inNaturalOrder } from '../../engine/naturalOrder.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { asOf, id, money, optional, time } from '../columns.ts';
import { dayAfterLatest } from '../daysSince.ts';
import { choice, duration } from '../settings.ts';
import { wholeDays } from '../wholeDays.ts';
import { ENDS, expiryRule } from './expiryRule.ts';
import { memberPoints } from './memberPoints.ts';
import { TABLES } from './pointsTables.ts';
import { readLedger } from './readLedger.ts';
import { words } from './words/index.ts';

/** POINTS_BALANCE: points earned, spent and expired, what is left, and what expires next. */
export const pointsBalance: Analysis = analysis({
  id: 'POINTS_BALANCE',
  shape: 'table',
  columns: { member: id(), date: time(), points: money(), expires: optional(time()), as_of: asOf() },
  settings: {
    show: choice(['members', 'expiries', 'summary'], 'members'),
    within: duration({ count: 30, unit: 'day' }),
    'expire after': duration({ count: 0, unit: 'none' }),
    'end of': choice(ENDS, ''),
  },
  words,
  compute(given, settings) {
    const day = given.as_of ?? dayAfterLatest(given.date.civil);
    const ledger = readLedger(given, day, expiryRule(settings['expire after'], settings['end of']));
    if (ledger.size === 0) throw new InputError({ code: 'noRows' });
    const members = [...ledger].map(([code, entries]) => ({
      member: given.member.labels[code],
      ...memberPoints(entries, day),
    }));
    const soon = wholeDays('within', settings.within);
    return {
      members: inNaturalOrder(members, ({ member }) => member),
      asOf: day,
      soon,
      unit: 10 ** given.points.scale,
      show: settings.show,
    };
  },
  table: (cube, say) => TABLES[cube.show](cube, say),
});
