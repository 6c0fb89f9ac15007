import type { MoneyColumn } from '../column.ts';

/** Powers of ten of the units that stand in headers beside amounts: 金额（万元）, 金额（分）, revenue (k). */
const POWER: Readonly<Record<string, number>> = {
  千: 3,
  千元: 3,
  k: 3,
  thousand: 3,
  thousands: 3,
  万: 4,
  万元: 4,
  萬: 4,
  萬元: 4,
  million: 6,
  millions: 6,
  亿: 8,
  亿元: 8,
  億: 8,
  億元: 8,
  角: -1,
  分: -2,
};

/** Amounts whose header names a unit other than the currency's own, in the currency's own; others come back as they are. */
export function inHeaderUnit(amounts: MoneyColumn, unit: string): MoneyColumn {
  const power = POWER[unit] ?? 0;
  if (power === 0) return amounts;
  const scale = Math.max(0, amounts.scale - power);
  const factor = 10 ** (power - amounts.scale + scale);
  return { ...amounts, scale, minor: amounts.minor.map((minor) => minor * factor) };
}
