import type { ResultCell, Say } from '../analysis.ts';
import type { BudgetTier } from './budgetSplit.ts';

export interface BudgetResult {
  readonly tiers: readonly BudgetTier[];
  readonly amounts: readonly number[];
  readonly reserve: number;
  readonly budget: number;
  /** Shares of the members who redeem, 0 … 1. */
  readonly redemption: readonly number[];
  /** What a redeemed coupon brings, in the currency's unit; undefined where not known. */
  readonly orderValue: readonly (number | undefined)[];
  readonly margin: readonly number[];
  readonly unit: number;
}

const HEADERS = [
  'tier',
  'members',
  'unit cost',
  'weight',
  'allocation',
  'share',
  'per member',
  'coupons',
  'expected redemption',
  'expected cost',
  'expected value',
  'return',
  'note',
];

/** A row a tier as they came, what stays over, and all together. */
export function splitTable(result: BudgetResult, say: Say): ResultCell[][] {
  const { tiers, amounts, reserve, budget, unit } = result;
  const shareOf = (amount: number): number | null => (budget === 0 ? null : amount / budget);
  const expected = tiers.map((_, place) => expectedOf(result, place));
  const rows = tiers.map(({ tier, members, unitCost, weight }, place): ResultCell[] => {
    const { coupons, redeemed, cost, value, key } = expected[place];
    const amount = amounts[place];
    return [
      tier,
      members,
      unitCost / unit,
      weight,
      amount / unit,
      shareOf(amount),
      members === 0 ? null : Math.floor(amount / members) / unit,
      coupons,
      redeemed,
      cost,
      value,
      ratio(value, cost),
      key && say(key),
    ];
  });
  const kept: ResultCell[] = [say('reserve'), null, null, null, reserve / unit, shareOf(reserve)];
  const sum = (numbers: readonly (number | null)[]): number =>
    numbers.reduce((all: number, each) => all + (each ?? 0), 0);
  const cost = sum(expected.map((each) => each.cost));
  const value = expected.every((each) => each.value === null) ? null : sum(expected.map((each) => each.value));
  const total: ResultCell[] = [
    say('all'),
    sum(tiers.map(({ members }) => members)),
    null,
    null,
    (sum(amounts) + reserve) / unit,
    shareOf(sum(amounts) + reserve),
    null,
    sum(expected.map((each) => each.coupons)),
    sum(expected.map((each) => each.redeemed)),
    cost,
    value,
    expected.some((each) => each.value === null && each.redeemed > 0) ? null : ratio(value, cost),
    null,
  ];
  const padded = [...kept, ...new Array<ResultCell>(HEADERS.length - kept.length).fill(null)];
  return [HEADERS.map(say), ...rows, ...(reserve > 0 ? [padded] : []), total];
}

const ratio = (value: number | null, cost: number): number | null =>
  value === null || cost === 0 ? null : value / cost;

/** What a tier's money is expected to do. No more coupons are redeemed than the money pays for. */
function expectedOf({ tiers, amounts, redemption, orderValue, margin, unit }: BudgetResult, place: number) {
  const { members, unitCost } = tiers[place];
  const coupons = unitCost === 0 ? members : Math.floor(amounts[place] / unitCost);
  const wanted = members * redemption[place];
  const redeemed = Math.min(wanted, coupons);
  const each = orderValue[place];
  return {
    coupons,
    redeemed,
    cost: (redeemed * unitCost) / unit,
    value: each === undefined ? null : redeemed * each * margin[place],
    key: members === 0 ? 'nobody' : wanted > coupons ? 'runs out' : amounts[place] > members * unitCost ? 'over' : null,
  };
}
