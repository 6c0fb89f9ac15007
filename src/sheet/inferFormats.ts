import type { Format, OutCell } from './sheetSpec.ts';

/** Words of a header that make numbers from −1 to 1 a share, and numbers an amount of money: English, 简体, 繁體. */
const SHARE = /%|\bshare\b|\brate\b|percent|率|[占佔]|比例|份额|份額/i;
/** What was reached of a plan, which may be more than all of it. */
const DONE = /^% (done|of plan)|完成率/i;
const MONEY =
  /\b(amount|spent|revenue|price|cost|money|sales|refunds?|income|profit)\b|金额|金額|均额|均額|消费|消費|收入|收益|价格|價格|成本|费用|費用|利润|利潤|退款/i;

/** Formats of columns that hold no measure. */
const WORDS: readonly Format[] = ['text', 'plain', 'day', 'moment'];

/** Share of numbers from which a column with words in it is one of numbers. */
const MOSTLY = 0.9;

/** A format a column, by its header and by what stands below it. Numbers that tell nothing stay as they are. */
export function inferFormats(
  header: readonly string[],
  rows: readonly (readonly OutCell[])[],
): { formats: Format[]; moneyScale: number } {
  const width = rows.reduce((most, row) => Math.max(most, row.length), header.length);
  let moneyScale = 0;
  const filledIn = (column: number) =>
    rows.map((row) => row[column]).filter((cell) => cell !== null && cell !== undefined);
  // Columns that count 0, 1, 2 hold one measure, so that one format suits all.
  const counted = Array.from(header.keys()).filter((column) => /^\d+$/.test(header[column]));
  const inCounted = counted.reduce<unknown[]>((all, column) => all.concat(filledIn(column)), []);
  const formats = Array.from({ length: width }, (_, column): Format => {
    const cells = counted.includes(column) ? inCounted : filledIn(column);
    const format = formatOf(header[column] || '', cells as Exclude<OutCell, null>[]);
    if (format === 'money')
      for (const cell of cells) if (typeof cell === 'number') moneyScale = Math.max(moneyScale, decimalsOf(cell));
    return format;
  });
  // A blank column beside numbers is one of numbers that are not known.
  for (let column = 1; column < width; column++)
    if (filledIn(column).length === 0 && !WORDS.includes(formats[column - 1])) formats[column] = 'number';
  // No money has one digit after the point: 8.5 is 8.50.
  return { formats, moneyScale: moneyScale === 1 ? 2 : moneyScale };
}

function formatOf(header: string, cells: readonly Exclude<OutCell, null>[]): Format {
  const values = cells.filter((cell) => typeof cell !== 'string');
  if (values.length === 0) return cells.length > 0 ? 'text' : 'plain';
  // A word below a column of dates or numbers, such as a total's, leaves them what they are.
  if (values.every((cell) => typeof cell === 'object' && 'day' in cell)) return 'day';
  if (values.every((cell) => typeof cell === 'object' && ('moment' in cell || 'day' in cell))) return 'moment';
  const numbers = values.filter((cell) => typeof cell === 'number');
  // Few words among many numbers say what could not be read.
  if (numbers.length < cells.length * MOSTLY) return 'plain';
  const most = DONE.test(header) ? 10 : 1;
  if (SHARE.test(header) && numbers.every((value) => Math.abs(value) <= most)) return 'percent';
  if (MONEY.test(header) && numbers.every((value) => decimalsOf(value) <= 4)) return 'money';
  if (numbers.every((value) => Number.isInteger(value))) return 'whole';
  return measureOf(numbers);
}

/** Large measures need one decimal, amounts with cents two, small ones four; where a column holds both kinds, all digits are shown. */
function measureOf(numbers: readonly number[]): Format {
  // Cents tell that it is money, whatever its header says.
  if (Math.max(...numbers.map(decimalsOf)) === 2) return 'hundredths';
  const sizes = numbers.map(Math.abs).filter((size) => size > 0);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const large = sizes.filter((size) => size >= 10).length;
  if (large * 2 > numbers.length && least >= 0.05) return 'decimal';
  if (most <= 1) return least >= 0.0005 ? 'fine' : 'number';
  return least >= 0.05 && most < 1000 ? 'hundredths' : 'number';
}

/** Digits after the point, 5 for five or more. */
function decimalsOf(value: number): number {
  let decimals = 0;
  while (decimals < 5 && Number(value.toFixed(decimals)) !== value) decimals++;
  return decimals;
}
