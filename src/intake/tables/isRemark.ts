import { type Cell, isBlank } from '../cell.ts';
import { trimText } from '../trimText.ts';

/** Whether a row holds nothing but a sentence about the table above it: the data's source, who made it, when. */
export function isRemark(row: readonly Cell[]): boolean {
  if (row.length <= 2) return false;
  let remark = '';
  for (const cell of row) {
    if (isBlank(cell)) continue;
    const text = typeof cell === 'string' ? trimText(cell) : String(cell);
    if (text === '') continue;
    if (remark !== '' || typeof cell !== 'string') return false;
    remark = text;
  }
  return /[:：]|\S\s+\S+\s+\S/.test(remark) || /[\u3400-\u9fff]{8}/.test(remark);
}
