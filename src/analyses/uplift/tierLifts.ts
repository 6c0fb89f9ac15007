import { InputError } from '../../engine/inputProblem.ts';
import type { Moments } from '../../engine/statistics/meanTests.ts';
import { momentsOf } from '../../engine/statistics/momentsOf.ts';
import type { CampaignColumns } from './campaignRows.ts';
import type { Plan, Planned } from './readPlan.ts';

/** Touched or untouched members of one tier. Money in whole smallest units. */
interface Side {
  readonly members: number;
  /** What is counted: orders, or buyers. */
  readonly orders: number;
  readonly perMember: Moments;
  readonly buyers: number;
  readonly spent: number;
  /** What was counted in the same weeks of the year before, and each member's change since. */
  readonly before: number;
  readonly change: Moments;
  /** Of the members whose money is known. */
  readonly money: Moments;
  /** How much more than in the same weeks of the year before, in all and a member, of those whose money of both is known. */
  readonly spentMore: number;
  readonly moneyChange: Moments;
}

export interface TierCampaign {
  /** '' for members without one. */
  readonly tier: string;
  readonly touched: Side;
  readonly untouched: Side;
  /** Nobody has more than one order, so that it is a share of members. */
  readonly isShare: boolean;
  readonly planned: Planned | undefined;
  readonly compare: Comparison;
}

/** With the untouched, with the touched themselves a year ago, or the change of the one with that of the other. */
export type Comparison = 'untouched' | 'last year' | 'both';

/** Each tier of the data and of the plan, in the order of `tiers`, from the rows that count. */
export function tierCampaigns(
  tiers: readonly string[],
  rows: readonly number[],
  columns: CampaignColumns,
  { buyersOnly, compare, plan }: { buyersOnly: boolean; compare: Comparison; plan: Plan | undefined },
): TierCampaign[] {
  const placeOf = new Map(tiers.map((tier, place) => [tier, place]));
  const places = columns.tier.labels.map((label) => placeOf.get(label) as number);
  const rowsOf: number[][][] = tiers.map(() => [[], []]);
  for (const row of rows) {
    const code = columns.tier.codes[row];
    const place = code < 0 ? (placeOf.get('') as number) : places[code];
    rowsOf[place][columns.touched[row] === 1 ? 1 : 0].push(row);
  }
  return tiers.map((tier, place) => {
    const [untouched, touched] = rowsOf[place].map((side) => sideOf(side, columns, buyersOnly));
    const ordersOf = (row: number): number => columns.orders[row] || 0;
    return {
      tier,
      touched,
      untouched,
      isShare: buyersOnly || rowsOf[place].every((side) => side.every((row) => ordersOf(row) <= 1)),
      planned: plan?.byTier.get(tier),
      compare,
    };
  });
}

function sideOf(rows: readonly number[], columns: CampaignColumns, buyersOnly: boolean): Side {
  const { orders, spent, before, spentBefore } = columns;
  const counted =
    (values: Float64Array) =>
    (row: number): number =>
      buyersOnly ? Number(values[row] > 0) : values[row] || 0;
  const counts = rows.map(counted(orders));
  const past = before ? rows.map(counted(before)) : [];
  // Who ordered nothing has spent nothing, even where that is blank.
  const paid = (values: Float64Array, counts: Float64Array): number[] =>
    rows.map((row) => (Number.isNaN(values[row]) && !counts[row] ? 0 : values[row]));
  const money = spent ? paid(spent, orders) : [];
  const known = money.filter(isKnown);
  const spentThen = before && spentBefore ? paid(spentBefore, before) : [];
  const more = spentThen.map((value, i) => money[i] - value).filter(isKnown);
  return {
    members: rows.length,
    orders: sumOf(counts),
    buyers: rows.filter((row) => orders[row] > 0).length,
    spent: exactSum('spent', known),
    before: sumOf(past),
    change: momentsOf(past.map((count, i) => counts[i] - count)),
    perMember: momentsOf(counts),
    money: momentsOf(known),
    spentMore: exactSum('spent_before', more),
    moneyChange: momentsOf(more),
  };
}

const isKnown = (value: number): boolean => !Number.isNaN(value);

function exactSum(argument: string, values: readonly number[]): number {
  const sum = sumOf(values);
  if (Math.abs(sum) > Number.MAX_SAFE_INTEGER) throw new InputError({ code: 'sumTooLarge', argument });
  return sum;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
