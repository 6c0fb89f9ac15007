import { InputError } from '../../engine/inputProblem.ts';
import type { TextColumn, YesNoColumn } from '../../intake/column.ts';

/** One row a member. */
export interface CampaignColumns {
  readonly member: TextColumn;
  readonly tier: TextColumn;
  readonly touched: YesNoColumn;
  readonly orders: Float64Array;
  /** Whole smallest units; NaN is a blank. */
  readonly spent: Float64Array | undefined;
  /** Orders in the same weeks of the year before; NaN is a blank. */
  readonly before?: Float64Array;
  /** Money of the same weeks; NaN is a blank. */
  readonly spentBefore?: Float64Array;
}

/** The rows that count: places of members who are known once. A row that stands twice, alike in all, counts once. */
export function campaignRows(columns: CampaignColumns): number[] {
  const { member, tier, touched, orders, spent, before, spentBefore } = columns;
  const first = new Int32Array(member.labels.length).fill(-1);
  const same = (a: number, b: number): boolean =>
    tier.codes[a] === tier.codes[b] &&
    touched[a] === touched[b] &&
    Object.is(orders[a], orders[b]) &&
    (!spent || Object.is(spent[a], spent[b])) &&
    (!before || Object.is(before[a], before[b])) &&
    (!spentBefore || Object.is(spentBefore[a], spentBefore[b]));
  const rows: number[] = [];
  for (let row = 0; row < member.codes.length; row++) {
    const code = member.codes[row];
    if (code < 0) continue;
    if (first[code] < 0) {
      first[code] = row;
      rows.push(row);
    } else if (!same(first[code], row)) {
      throw new InputError({ code: 'repeatedMember', argument: 'member', row: row + 1, value: member.labels[code] });
    }
  }
  return rows;
}
