import type { Format, OutCell } from './sheetSpec.ts';

/** Words of a header that make numbers from −1 to 1 a share, and numbers an amount of money: English, 简体, 繁體. */
const SHARE = /%|\bshare\b|\brate\b|percent|率|占比|佔比|比例|份额|份額/i;
const MONEY =
  /\b(amount|spent|revenue|price|cost|money|sales|refunds?)\b|金额|金額|消费|消費|收入|价格|價格|成本|退款/i;

/** A format a column, by its header and by what stands below it. Numbers that tell nothing stay as they are. */
export function inferFormats(
  header: readonly string[],
  rows: readonly (readonly OutCell[])[],
): { formats: Format[]; moneyScale: number } {
  const width = rows.reduce((most, row) => Math.max(most, row.length), header.length);
  let moneyScale = 0;
  const formats = Array.from({ length: width }, (_, column): Format => {
    const cells = rows.map((row) => row[column]).filter((cell) => cell !== null && cell !== undefined);
    const format = formatOf(header[column] || '', cells as Exclude<OutCell, null>[]);
    if (format === 'money') for (const cell of cells) moneyScale = Math.max(moneyScale, decimalsOf(cell as number));
    return format;
  });
  return { formats, moneyScale };
}

function formatOf(header: string, cells: readonly Exclude<OutCell, null>[]): Format {
  if (cells.length === 0) return 'plain';
  if (cells.every((cell) => typeof cell === 'string')) return 'text';
  if (cells.every((cell) => typeof cell === 'object' && 'day' in cell)) return 'day';
  if (cells.every((cell) => typeof cell === 'object' && ('moment' in cell || 'day' in cell))) return 'moment';
  if (!cells.every((cell): cell is number => typeof cell === 'number')) return 'plain';
  if (SHARE.test(header) && cells.every((cell) => Math.abs(cell as number) <= 1)) return 'percent';
  if (MONEY.test(header) && cells.every((cell) => decimalsOf(cell as number) <= 4)) return 'money';
  return cells.every((cell) => Number.isInteger(cell)) ? 'whole' : 'plain';
}

/** Digits after the point, 5 for five or more. */
function decimalsOf(value: number): number {
  let decimals = 0;
  while (decimals < 5 && Number(value.toFixed(decimals)) !== value) decimals++;
  return decimals;
}
