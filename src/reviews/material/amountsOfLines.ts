import type { MoneyColumn } from '../../intake/column.ts';
import { priceTimesQuantity } from '../../intake/priceTimesQuantity.ts';
import type { Findings } from './findings.ts';
import type { OpenTable } from './openTable.ts';

/** Order lines that name prices and pieces only; a price alone is the price of one. */
export function amountsOfLines(table: OpenTable, findings: Findings): MoneyColumn | undefined {
  const price = table.amounts('price', 'eachRow');
  const quantity = price && table.numbers('quantity');
  if (!price || !quantity) return price;
  const { source } = table;
  const column = source.fields.indexOf('price');
  findings.remarks.push({ source, column, remark: { code: 'priceTimesQuantity', count: 0, value: '' } });
  return priceTimesQuantity(price, quantity);
}
