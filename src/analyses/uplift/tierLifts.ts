import { InputError } from '../../engine/inputProblem.ts';
import type { Moments } from '../../engine/statistics/meanTests.ts';
import { momentsOf } from '../../engine/statistics/momentsOf.ts';
import type { CampaignColumns } from './campaignRows.ts';
import type { Plan } from './readPlan.ts';

/** Touched or untouched members of one tier. Money in whole smallest units. */
interface Side {
  readonly members: number;
  /** What is counted: orders, or buyers. */
  readonly orders: number;
  readonly perMember: Moments;
  /** Of the members whose money is known. */
  readonly money: Moments;
}

export interface TierCampaign {
  /** '' for members without one. */
  readonly tier: string;
  readonly touched: Side;
  readonly untouched: Side;
  /** Nobody has more than one order, so that it is a share of members. */
  readonly isShare: boolean;
  readonly planned: number | null;
  readonly cost: number | null;
}

/** Each tier of the data and of the plan, in the order of `tiers`, from the rows that count. */
export function tierCampaigns(
  tiers: readonly string[],
  rows: readonly number[],
  columns: CampaignColumns,
  buyersOnly: boolean,
  plan: Plan | undefined,
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
      planned: plan?.byTier.get(tier)?.orders ?? null,
      cost: plan?.byTier.get(tier)?.cost ?? null,
    };
  });
}

function sideOf(rows: readonly number[], { orders, spent }: CampaignColumns, buyersOnly: boolean): Side {
  const counts = rows.map((row) => (buyersOnly ? Number(orders[row] > 0) : orders[row] || 0));
  // Who ordered nothing has spent nothing, even where that is blank.
  const money = spent ? rows.map((row) => (Number.isNaN(spent[row]) && !orders[row] ? 0 : spent[row])) : [];
  const known = money.filter((value) => !Number.isNaN(value));
  if (Math.abs(known.reduce((sum, value) => sum + value, 0)) > Number.MAX_SAFE_INTEGER) {
    throw new InputError({ code: 'sumTooLarge', argument: 'spent' });
  }
  return {
    members: rows.length,
    orders: counts.reduce((sum, count) => sum + count, 0),
    perMember: momentsOf(counts),
    money: momentsOf(known),
  };
}
