import { moneyText } from '../../sheet/numberText.ts';
import { fill } from '../../words/fill.ts';
import type { Say } from '../analysis.ts';
import type { RfmMeasures } from '../rfm/measures.ts';
import { type HighLimits, highMeasures, type OwnGroup } from './communityGroups.ts';

interface Grounds {
  readonly measures: RfmMeasures;
  readonly codes: ArrayLike<number>;
  readonly groups: readonly string[];
  readonly own?: readonly OwnGroup[];
  readonly limits?: HighLimits;
  readonly scale: number;
  readonly currency: string;
}

/** A sentence: what the member bought, each limit, and whether it is met. */
export function whyText(grounds: Grounds, row: number, say: Say): string {
  const { measures, limits, scale, currency } = grounds;
  const { recencyDays, orders, spent } = measures;
  if (!grounds.own && orders[row] === 0) return say('no order');
  const money = (minor: number): string => {
    const whole = Math.floor(minor);
    const isRound = whole % 10 ** scale === 0;
    return moneyText(isRound ? whole / 10 ** scale : whole, isRound ? 0 : scale, currency);
  };
  const known = (value: number, text: string): string => (Number.isNaN(value) ? '?' : text);
  const facts = fill(say('facts'), {
    orders: known(orders[row], short(orders[row])),
    days: known(recencyDays[row], short(recencyDays[row])),
    money: known(spent[row], money(spent[row])),
  });
  const tests = limits
    ? highTests(limits, highMeasures(measures, row, limits), money, say)
    : ownTests(grounds, row, money, say);
  return tests.length === 0 ? facts : fill(say('with limits'), { facts, limits: tests.join(say('comma')) });
}

function highTests(
  limits: HighLimits,
  [recent, often, much]: readonly boolean[],
  money: (minor: number) => string,
  say: Say,
): string[] {
  const mark = (met: boolean): string => (met ? '✓' : '✗');
  const orders =
    limits.orders === Infinity ? say('too alike') : `${limits.above.orders ? '>' : '≥'} ${short(limits.orders)}`;
  const spent =
    limits.money === Infinity ? say('too alike') : `${limits.above.money ? '>' : '≥'} ${money(limits.money)}`;
  const days = limits.days === Infinity ? say('too alike') : `≤ ${short(limits.days)}`;
  return [
    `${say('days')} ${days} ${mark(recent)}`,
    `${say('orders')} ${orders} ${mark(often)}`,
    `${say('money')} ${spent} ${mark(much)}`,
  ];
}

function ownTests({ own, codes, groups }: Grounds, row: number, money: (minor: number) => string, say: Say): string[] {
  const group = own?.find(({ name }) => name === groups[codes[row]]);
  const tests: string[] = [];
  if (group?.days !== undefined) tests.push(`${say('days')} ≤ ${short(group.days)} ✓`);
  if (group?.orders !== undefined) tests.push(`${say('orders')} ≥ ${short(group.orders)} ✓`);
  if (group?.money !== undefined) tests.push(`${say('money')} ≥ ${money(group.money)} ✓`);
  return tests;
}

const short = (value: number): string => String(Number(value.toFixed(2)));
