import type { ChannelFigures } from './channelQuality.ts';

export const RANKS = ['conversion', 'value', 'repurchase', 'life', 'return'] as const;
export type RankBy = (typeof RANKS)[number];

/** Rates of one channel; null where nothing is known or there is nobody to divide by. */
export interface Rates extends Record<RankBy, number | null> {
  readonly costPerMember: number | null;
  readonly costPerBuyer: number | null;
}

/** Money per member and the like, in whole currency units. */
export function ratesOf(
  { members, compared, converted, repeated, value, life, cost }: ChannelFigures,
  units: {
    readonly valueUnit: number;
    readonly costUnit: number;
    readonly hasOrders: boolean;
    readonly hasValue: boolean;
  },
): Rates {
  const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  const conversion = units.hasOrders ? ratio(converted, compared) : null;
  const valueEach = units.hasValue ? ratio(value / units.valueUnit, compared) : null;
  const costPerMember = cost === undefined ? null : ratio(cost / units.costUnit, members);
  return {
    conversion,
    value: valueEach,
    repurchase: units.hasOrders ? ratio(repeated, converted) : null,
    life,
    return: valueEach === null || costPerMember === null ? null : ratio(valueEach, costPerMember),
    costPerMember,
    costPerBuyer: conversion === null || costPerMember === null ? null : ratio(costPerMember, conversion),
  };
}
