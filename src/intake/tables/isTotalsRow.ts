import { type Cell, isBlank } from '../cell.ts';
import { trimText } from '../trimText.ts';

const TOTALS =
  /^(grand |sub ?)?totals?( .{0,12})?$|^(sum|overall)$|^(本页|本頁|全部|销售|銷售|订单|訂單)?(合计|合計|总计|總計|小计|小計|汇总|匯總|共计|共計|总和|總和|累计|累計)(.{0,6})?$/i;

/** Whether a row is a total that an export wrote under its table: one of its first two filled cells says so. */
export function isTotalsRow(row: readonly Cell[]): boolean {
  let seen = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (
      typeof cell === 'string' &&
      cell.length < 24 &&
      TOTALS.test(trimText(cell.normalize('NFKC')).replace(/\s*:$/, ''))
    )
      return true;
    if (++seen === 2) return false;
  }
  return false;
}
