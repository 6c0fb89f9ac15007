import type { MoneyColumn, NumberColumn } from './column.ts';

/**
 * The amounts of order lines that name a price and a number of pieces only. Quantities are whole; a line with another
 * one, or without either cell, is blank. A returned line (quantity below 0) is negative.
 */
export function priceTimesQuantity(price: MoneyColumn, quantity: NumberColumn): MoneyColumn {
  const minor = price.minor.map((each, row) =>
    Number.isInteger(quantity[row]) ? each * quantity[row] + 0 : Number.NaN,
  );
  return { ...price, minor };
}
