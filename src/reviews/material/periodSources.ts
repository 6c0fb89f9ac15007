import { dayText } from '../../engine/calendar.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import type { TimeColumn } from '../../intake/column.ts';
import { normaliseHeader } from '../../intake/headers/normaliseHeader.ts';
import { type Period, periodOfHeader } from '../../intake/headers/periodHeader.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { trimText } from '../../intake/trimText.ts';
import type { Material, Source } from '../review.ts';
import type { Findings } from './findings.ts';

/** No order: nothing, or the zero that reports write for it. */
const isNothing = (cell: Cell): boolean =>
  isBlank(cell) || cell === 0 || (typeof cell === 'string' && /^([¥￥$€£]? ?0([.,]0+)?)?$/.test(trimText(cell)));

/**
 * A wide table of orders, a row a member and a column a period, as one source a column: rows and columns stay those of
 * the sheet, and rows without an order in that column are blank. Any other source as it is. year is the one of months
 * that name none, 0 if unknown.
 */
export function periodSources(source: Source, year: number): Source[] {
  const { fields, headers, body } = source;
  const parts = fields.flatMap((field, column): Source[] => {
    const period = field === 'period_amount' ? periodOf(headers[column], year) : undefined;
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

export const periodOf = (header: string, year: number): Period | undefined =>
  periodOfHeader(normaliseHeader(header.replace(/ \(\d+\)$/, '')).text, year);

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
export function lastDayOfPeriods(
  { fields, headers, body }: Pick<Source, 'fields' | 'headers' | 'body'>,
  year: number,
): number {
  return fields.reduce((last, field, column) => {
    const period = field === 'period_amount' ? periodOf(headers[column], year) : undefined;
    return period && period.to > last && body.some((row) => !isNothing(row[column])) ? period.to : last;
  }, Number.NEGATIVE_INFINITY);
}
