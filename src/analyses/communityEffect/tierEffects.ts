import type { TextColumn } from '../../intake/column.ts';
import { tierOrder } from '../tierMovement/tierOrder.ts';
import { type CommunityEffect, communityEffect, type EffectColumns } from './communityEffect.ts';

export interface TierEffect extends CommunityEffect {
  /** '' for members without one. */
  readonly tier: string;
}

/** The comparison within each tier, in the order of display, members without one last; tiers of nobody are left away. */
export function tierEffects({ codes, labels }: TextColumn, columns: EffectColumns, blankIsNo: boolean): TierEffect[] {
  const { inGroup, orders, spent } = columns;
  const rowsOf = [...labels, ''].map((): number[] => []);
  codes.forEach((code, row) => {
    rowsOf[code < 0 ? labels.length : code].push(row);
  });
  const places = new Map(labels.map((label, code) => [label, code]));
  return [...tierOrder(labels), '']
    .map((tier) => {
      const rows = rowsOf[places.get(tier) ?? labels.length];
      const own = {
        inGroup: Int8Array.from(rows, (row) => inGroup[row]),
        orders: Float64Array.from(rows, (row) => orders[row]),
        spent: spent && Float64Array.from(rows, (row) => spent[row]),
      };
      return { tier, ...communityEffect(own, blankIsNo) };
    })
    .filter(({ inside, outside }) => inside.members + outside.members > 0);
}
