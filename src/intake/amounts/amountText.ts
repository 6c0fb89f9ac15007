import { isBlankWord } from '../blankWords.ts';
import { isErrorCell } from '../cell.ts';
import { trimText } from '../trimText.ts';
import { takeCurrency } from './currency.ts';

/** One text of an amount. Where comma and point could mean either, both readings are given and the column decides. */
export type AmountText =
  | { readonly is: 'blank' | 'error' | 'wrong' }
  | {
      readonly is: 'amount';
      /** The value if the point is the decimal sign, and if the comma is; NaN where it can't be. */
      readonly point: number;
      readonly comma: number;
      readonly currencies: string;
    };

const UNITS: Record<string, number> = {
  万: 1e4,
  萬: 1e4,
  w: 1e4,
  千: 1e3,
  k: 1e3,
  百万: 1e6,
  百萬: 1e6,
  亿: 1e8,
  億: 1e8,
  m: 1e6,
  '%': 0.01,
  '‰': 0.001,
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is meant
const ASCII = /^[\x00-\x7f]*$/;
const PLAIN = /^[\d.,()+\- ]*$/;
const WRONG: AmountText = { is: 'wrong' };

/** Digits in groups of three (1,234,567), Indian (12,34,567) or Chinese of four (12,3456), or without groups. */
const grouped = (text: string, separator: string): string | undefined => {
  const groups = text.split(separator);
  if (groups.length === 1) return text;
  const [first, ...rest] = groups;
  const last = rest[rest.length - 1];
  const fits =
    /^\d{1,4}$/.test(first) &&
    (rest.every((group) => /^\d{3}$/.test(group)) ||
      (last.length === 3 && rest.slice(0, -1).every((group) => /^\d{2}$/.test(group)) && rest.length > 1) ||
      (rest.length > 1 && rest.every((group) => /^\d{4}$/.test(group))));
  return fits && (first.length < 4 || last.length === 4) ? groups.join('') : undefined;
};

/** The number with one sign for decimals and the other for groups; NaN if the text is not so written. */
function valueWith(text: string, decimal: string, group: string): number {
  const parts = text.split(decimal);
  if (parts.length > 2 || (parts.length === 2 && parts[1].includes(group))) return Number.NaN;
  const whole = grouped(parts[0] === '' ? '0' : parts[0], group);
  if (whole === undefined || !/^\d+$/.test(whole) || (parts.length === 2 && !/^\d*$/.test(parts[1]))) return Number.NaN;
  return Number(`${whole}.${parts[1] || '0'}`);
}

/** Reads one amount in any accepted form; percent is allowed for plain numbers only. Pure, so a column may remember it. */
export function readAmountText(raw: string): AmountText {
  if (isErrorCell(raw)) return { is: 'error' };
  const folded = trimText(ASCII.test(raw) ? raw : raw.normalize('NFKC'))
    .toLowerCase()
    .replace(/[−–﹣]/g, '-')
    .replace(/^'+/, '');
  if (isBlankWord(folded)) return { is: 'blank' };
  const { rest, currencies } = PLAIN.test(folded) ? { rest: folded, currencies: '' } : takeCurrency(folded);
  const brackets = /^\((.*)\)$/.exec(rest);
  const signed = /^([+-]?)\s*(.*?)\s*([+-]?)$/.exec((brackets ? brackets[1] : rest).trim());
  if (!signed || (signed[1] && signed[3]) || (brackets && (signed[1] || signed[3]))) return WRONG;
  const united = /^(.*?)\s*(百万|百萬|万|萬|千|亿|億|k|w|m|%|‰)?$/.exec(signed[2])!;
  const digits = united[1].replace(/(\d)[\s'’_](?=\d{3}(?!\d))/g, '$1');
  const factor = (brackets || signed[1] === '-' || signed[3] === '-' ? -1 : 1) * (united[2] ? UNITS[united[2]] : 1);
  if (/^\d+(\.\d+)?e[+-]?\d+$/.test(digits))
    return { is: 'amount', point: Number(digits) * factor, comma: Number.NaN, currencies };
  const point = valueWith(digits, '.', ',');
  const comma = valueWith(digits, ',', '.');
  if (Number.isNaN(point) && Number.isNaN(comma)) return WRONG;
  return { is: 'amount', point: tidy(point * factor), comma: tidy(comma * factor), currencies };
}

/** Takes the noise of a multiplication off (1.1 × 10,000) and the sign off zero. */
const tidy = (value: number): number => (value === 0 ? 0 : Number(value.toPrecision(15)));
