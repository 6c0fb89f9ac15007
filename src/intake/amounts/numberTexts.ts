import type { ProblemCode } from '../../engine/inputProblem.ts';
import { type Cell, isBlank, isErrorCell } from '../cell.ts';
import type { CellProblem, ReadingContext, Remark } from '../context.ts';
import { shownValue } from '../shownValue.ts';
import { type AmountText, readAmountText } from './amountText.ts';
import { commonCurrencies } from './currency.ts';
import { type Amount, addEvidence, amountBy, commaLocale, decimalSign } from './decimalSign.ts';
import { quickAmount } from './quickAmount.ts';

/** A column of numbers as doubles, NaN where blank or refused; what readAmounts and readNumbers share. */
export interface RawNumbers {
  readonly values: Float64Array;
  readonly problems: CellProblem[];
  readonly remarks: Remark[];
  /** The currencies that all signs allow, parted by blanks; '' where none is written. */
  readonly currencies: string;
}

type Refuse = (row: number, code: ProblemCode, hint?: string) => void;

const YEN_OR_YUAN = 'CNY JPY';
/** What the cells before may be: their sign where it stands for several. */
const signOf = (currencies: string): string => (currencies === YEN_OR_YUAN ? '¥' : currencies.replace(/ /g, '/'));

/** Reads numbers and texts of numbers; the decimal sign of the texts is decided for the whole column. */
export function readNumberTexts(cells: readonly Cell[], context: ReadingContext, wrong: ProblemCode): RawNumbers {
  const values = new Float64Array(cells.length);
  const problems: CellProblem[] = [];
  const refuse: Refuse = (row, code, hint) => {
    const problem = { row, code, value: shownValue(cells[row], context) };
    problems.push(hint === undefined ? problem : { ...problem, hint });
  };
  const known = new Map<string, AmountText>();
  const evidence = { point: 0, comma: 0, either: 0 };
  const openRows: number[] = [];
  let currencies = '';
  let texts = 0;
  let firstText = '';
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (typeof cell === 'number') {
      values[row] = cell;
      if (!Number.isFinite(cell)) refuse(row, wrong);
      continue;
    }
    values[row] = Number.NaN;
    if (typeof cell !== 'string') {
      if (!isBlank(cell)) refuse(row, isErrorCell(cell) ? 'errorCell' : wrong);
      continue;
    }
    if (cell === '') continue;
    const quick = quickAmount(cell);
    if (!Number.isNaN(quick)) {
      const first = cell.charCodeAt(0);
      const both = first === 165 || first === 65509 ? commonCurrencies(currencies, YEN_OR_YUAN) : currencies;
      if (both === 'XXX') refuse(row, 'mixedCurrencies', signOf(currencies));
      else {
        currencies = both;
        values[row] = quick;
        if (cell.includes('.')) evidence.point++;
      }
    } else {
      let text = known.get(cell);
      if (text === undefined) {
        text = readAmountText(cell);
        known.set(cell, text);
      }
      if (text.is === 'blank') continue;
      if (text.is !== 'amount') {
        refuse(row, text.is === 'error' ? 'errorCell' : wrong);
        continue;
      }
      const both = commonCurrencies(currencies, text.currencies);
      if (both === 'XXX') refuse(row, 'mixedCurrencies', signOf(currencies));
      else {
        currencies = both;
        addEvidence(evidence, text);
        openRows.push(row);
      }
    }
    texts++;
    if (texts === 1) firstText = cell;
  }
  const remarks: Remark[] = [];
  if (texts > 0) remarks.push({ code: 'textNumbers', count: texts, value: firstText.slice(0, 60) });
  if (openRows.length === 0) return { values, problems, remarks, currencies };

  const sign = decimalSign(evidence, context);
  for (const row of openRows) {
    const value = amountBy(sign, known.get(cells[row] as string) as Amount);
    if (value === undefined) refuse(row, 'ambiguousDecimals');
    else values[row] = value;
  }
  if (sign === 'comma') {
    const example = openRows.find((row) => (cells[row] as string).includes(',')) as number;
    remarks.push({ code: 'decimalComma', count: openRows.length, value: shownValue(cells[example], context) });
    if (!commaLocale(context.locale)) mendTurnedNumbers(cells, values, context, refuse);
  }
  problems.sort((a, b) => a.row - b.row);
  return { values, problems, remarks, currencies };
}

const hasThreeDecimals = (value: number): boolean =>
  Math.abs(value) < 1000 &&
  Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6 &&
  Math.round(value * 1000) % 10 !== 0;

/** 1.234 pasted into a sheet that writes points became a number below 2: beside texts like 1.234,50 it is meant as 1234. */
function mendTurnedNumbers(
  cells: readonly Cell[],
  values: Float64Array,
  context: ReadingContext,
  refuse: Refuse,
): void {
  cells.forEach((cell, row) => {
    if (typeof cell !== 'number' || !hasThreeDecimals(cell)) return;
    if (context.whenAmbiguous === 'locale') values[row] = Math.round(cell * 1000);
    else {
      values[row] = Number.NaN;
      refuse(row, 'ambiguousDecimals');
    }
  });
}
