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
  return [...tierOrder(labels), '']
    .map((tier) => {
      const code = tier === '' ? -1 : labels.indexOf(tier);
      const isOfTier = (_: unknown, row: number): boolean => codes[row] === code;
      const own = {
        inGroup: inGroup.filter(isOfTier),
        orders: orders.filter(isOfTier),
        spent: spent?.filter(isOfTier),
      };
      return { tier, ...communityEffect(own, blankIsNo) };
    })
    .filter(({ inside, outside }) => inside.members + outside.members > 0);
}
