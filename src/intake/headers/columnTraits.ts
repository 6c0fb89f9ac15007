import { readAmountText } from '../amounts/amountText.ts';
import { isBlankWord } from '../blankWords.ts';
import { type Cell, isBlank, isErrorCell, isMoment } from '../cell.ts';
import { phoneKey } from '../phones/phoneKey.ts';
import { readDateText } from '../times/dateText.ts';
import { civilOfNumber, isEpoch, numberKind } from '../times/numberDate.ts';
import { trimText } from '../trimText.ts';
import type { FieldValues } from './fields.ts';

/** What the cells of a column are like, from a sample spread over it; shares are of the filled cells. */
export interface ColumnTraits {
  readonly filled: number;
  /** Dates that can be nothing else: moments and texts of dates. */
  readonly dates: number;
  /** Numbers that would be a day: 45296, 20240105, 1704412800. */
  readonly numberDates: number;
  /** Numbers whose form is a written-out day, 20240105, of our own age. */
  readonly packedDates: number;
  readonly phones: number;
  readonly numbers: number;
  /** Numbers with decimals, or with a sign of money. */
  readonly money: number;
  /** Whole numbers of at most 6 digits without leading zeros. */
  readonly counts: number;
  /** Texts of digits that start with 0, or of letters and digits without blanks: codes. */
  readonly codes: number;
  /** Texts like #1001. */
  readonly numbered: number;
  readonly han: number;
  readonly distinct: number;
  readonly length: number;
  readonly yesNo: number;
  /** The mean of the numbers, without their signs. */
  readonly size: number;
  /** Whether all texts are equally long. */
  readonly even: boolean;
}

const SAMPLE = 240;
const YEAR_1980 = 3652 * 86_400_000;
const YEAR_2060 = 32_872 * 86_400_000;
const YES_NO = /^(是|否|y|n|yes|no|true|false|✓|✗|√|×|已|未)$/i;

const isPackedDate = (value: number): boolean => {
  const kind = numberKind(value);
  if (kind === '' || kind === 'serial' || isEpoch(kind)) return false;
  const civil = civilOfNumber(value, kind);
  return civil >= YEAR_1980 && civil < YEAR_2060;
};

/** Looks at up to 240 filled cells, evenly spread. */
export function columnTraits(cells: readonly Cell[], country: string): ColumnTraits {
  const filled: Cell[] = [];
  const step = Math.max(1, Math.floor(cells.length / SAMPLE));
  for (let at = 0; at < cells.length; at += step) {
    const cell = cells[at];
    if (!isBlank(cell) && !isErrorCell(cell) && !(typeof cell === 'string' && isBlankWord(trimText(cell))))
      filled.push(cell);
  }
  const count = {
    dates: 0,
    numberDates: 0,
    packedDates: 0,
    phones: 0,
    numbers: 0,
    money: 0,
    counts: 0,
    codes: 0,
    numbered: 0,
    han: 0,
    yesNo: 0,
  };
  const seen = new Set<string>();
  let length = 0;
  let even = true;
  let sum = 0;
  let before = -1;
  for (const cell of filled) {
    const text = isMoment(cell) ? '' : trimText(String(cell)).replace(/^'(?=\S)/, '');
    if (before >= 0 && before !== text.length) even = false;
    before = text.length;
    seen.add(isMoment(cell) ? String(cell.getTime()) : text);
    length += text.length;
    if (isMoment(cell)) {
      count.dates++;
      continue;
    }
    if (typeof cell === 'boolean' || YES_NO.test(text)) count.yesNo++;
    if (/^#\d+$/.test(text)) count.numbered++;
    const phone = phoneKey(text, country).is;
    if (phone === 'phone' || phone === 'masked' || phone === 'lost') count.phones++;
    if (/[\u3400-\u9fff]/.test(text)) count.han++;
    const amount = typeof cell === 'number' ? undefined : readAmountText(text);
    if (typeof cell === 'number' || amount!.is === 'amount') {
      const plain = typeof cell === 'number' || /^-?\d+(\.\d+)?$/.test(text);
      const value = Number(plain ? text : Number.NaN);
      count.numbers++;
      const read = amount?.is === 'amount' ? amount : undefined;
      sum += Math.abs(read ? read.point || read.comma || 0 : Number(text));
      if (plain && numberKind(value) !== '') count.numberDates++;
      if (plain && isPackedDate(value)) count.packedDates++;
      if (!plain || !Number.isInteger(value) || /\./.test(text)) count.money++;
      if (Number.isInteger(value) && Math.abs(value) < 1e6 && !/^0\d/.test(text)) count.counts++;
      if (/^0\d+$/.test(text)) count.codes++;
    } else {
      const date = readDateText(text).is;
      if (date === 'civil' || date === 'instant' || date === 'open' || date === 'relative') count.dates++;
      else if (/^[A-Za-z\d][A-Za-z\d_\-.#:]*$/.test(text) && /\d/.test(text)) count.codes++;
    }
  }
  const n = Math.max(1, filled.length);
  const share = (value: number): number => value / n;
  return {
    filled: filled.length,
    dates: share(count.dates),
    numberDates: share(count.numberDates),
    packedDates: share(count.packedDates),
    phones: share(count.phones),
    numbers: share(count.numbers),
    money: share(count.money),
    counts: share(count.counts),
    codes: share(count.codes),
    numbered: share(count.numbered),
    han: share(count.han),
    yesNo: share(count.yesNo),
    distinct: seen.size,
    length: length / n,
    size: sum / Math.max(1, count.numbers),
    even,
  };
}

/** Whether the cells can be what a field needs: 1 yes, 0.9 perhaps, 0.55 hardly. An empty column says nothing. */
export function valuesFit(values: FieldValues, traits: ColumnTraits): number {
  // An empty id serves nobody where another column names people.
  if (traits.filled === 0) return values === 'id' ? 0.5 : 0.9;
  const fits = (yes: boolean): number => (yes ? 1 : 0.55);
  switch (values) {
    case 'time':
      return fits(traits.dates + traits.numberDates >= 0.5);
    case 'phone':
      return fits(traits.phones >= 0.5);
    case 'money':
    case 'count':
      return fits(traits.numbers >= 0.6 && traits.dates < 0.3);
    case 'id':
      return fits(traits.dates < 0.3 && !(traits.money > 0.5 && traits.numbers > 0.9));
    case 'name':
      // Web shops call the number of an order its name: #1001.
      if (traits.numbered >= 0.8) return 0.4;
      return fits(traits.dates < 0.3 && traits.numbers < 0.9);
    case 'yesNo':
      return traits.yesNo > 0.5 ? 1 : 0.9;
    case 'category':
      return traits.dates >= 0.6 ? 0.55 : 1;
    case 'text':
      return 1;
  }
}
