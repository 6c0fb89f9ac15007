import { dayText } from '../../engine/calendar.ts';
import { isBlankWord } from '../../intake/blankWords.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import type { TimeColumn } from '../../intake/column.ts';
import { type Period, periodsOfHeaders } from '../../intake/headers/periodHeader.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { trimText } from '../../intake/trimText.ts';
import type { Material, Source } from '../review.ts';
import type { Findings } from './findings.ts';

/** No order: nothing, or the zero that reports write for it. */
function isNothing(cell: Cell): boolean {
  if (typeof cell !== 'string') return isBlank(cell) || cell === 0;
  const text = trimText(cell);
  return isBlankWord(text) || /^([¥￥$€£]? ?0([.,]0+)?)?$/.test(text);
}

/**
 * A wide table of orders, a row a member and a column a period, as one source a column: rows and columns stay those of
 * the sheet, and rows without an order in that column are blank. Any other source as it is. year is the one of months
 * that name none, 0 if unknown.
 */
export function periodSources(source: Source, year: number): Source[] {
  const { fields, body } = source;
  const periods = periodsOf(source, year);
  const parts = fields.flatMap((_, column): Source[] => {
    const period = periods[column];
    if (!period) return [];
    return [
      {
        ...source,
        period,
        fields: fields.map((other, index) => (index === column ? 'amount' : other === 'period_amount' ? '' : other)),
        body: body.map((row) => (isNothing(row[column]) ? [] : row)),
      },
    ];
  });
  // What a filter hides is told once.
  return parts.length === 0 ? [source] : parts.map((part, index) => (index === 0 ? part : { ...part, hiddenRows: 0 }));
}

/** The day of the orders of a period: its last, when the amount is known, or the eve of the review where it goes on. */
export function timesOfPeriod(
  source: Source,
  { from, to }: Period,
  { asOf, context, sources }: Material,
  findings: Findings,
): TimeColumn {
  if (sources.find(({ sheetId, period }) => period && sheetId === source.sheetId) === source) {
    const column = source.fields.indexOf('amount');
    findings.remarks.push({ source, column, remark: { code: 'periods', count: 0, value: '' } });
  }
  const day = dayText(from < asOf && to >= asOf ? asOf - 1 : to);
  return readTimes(
    source.body.map((row) => (row.length > 0 ? day : '')),
    context,
  ).column;
}

/** The last day of which a wide table tells anything; -Infinity where it is none. */
export function lastDayOfPeriods(wide: Wide, year: number): number {
  return periodsOf(wide, year).reduce(
    (last, period, column) =>
      period && period.to > last && wide.body.some((row) => !isNothing(row[column])) ? period.to : last,
    Number.NEGATIVE_INFINITY,
  );
}

type Wide = Pick<Source, 'fields' | 'headers' | 'body'>;

const periodsOf = ({ fields, headers }: Wide, year: number): (Period | undefined)[] =>
  periodsOfHeaders(
    headers.map((header, column) => (fields[column] === 'period_amount' ? header : '')),
    year,
  );
