import { type Cell, isBlank } from '../cell.ts';
import { trimText } from '../trimText.ts';

// Behind the word only a count may stand: "Total Wine" and 合计工坊 are customers. 合 计 is often written apart.
const TOTALS =
  /^((grand |sub ?)?totals?|sum|overall total)[\s:(]*[\d,.]*\s*(rows|items|orders|records)?\)?$|^(本页|本頁|全部|销售|銷售|订单|訂單|金额|金額)?([合小共累]\s*[计計]|[总總]\s*[计計和]|[汇匯]\s*[总總])[\s:(]*[\d,.]*\s*[条條笔筆人元行项項单單]?\)?$/i;

/** What a word for a total can begin with, full-width letters included: nearly all ids are spared the closer look. */
const FIRST_CHARACTER = /^[gstoGSTO本全销銷订訂金合总總小汇匯共累\uff00-\uffef\s]/;

/** Whether one text says that its row is a total: 合计, Grand total, Total (12 rows). */
export const isTotalsText = (text: string): boolean =>
  text.length < 24 && FIRST_CHARACTER.test(text) && TOTALS.test(trimText(text.normalize('NFKC')));

/** Whether a row is a total that an export wrote under its table: one of its first two filled cells says so. */
export function isTotalsRow(row: readonly Cell[]): boolean {
  let seen = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (typeof cell === 'string' && isTotalsText(cell)) return true;
    if (++seen === 2) return false;
  }
  return false;
}
