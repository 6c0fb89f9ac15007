import { periodStart } from '../../engine/calendar.ts';
import type { ResultCell, Say } from '../analysis.ts';
import { periodState } from '../events/periodSpan.ts';
import type { Totals, TrendCube, TrendLine } from './trendCube.ts';

export interface TrendView extends TrendCube {
  readonly measure: 'sum' | 'average' | 'rows';
  /** Only the last period that has begun. */
  readonly latest: boolean;
}

const CHANGES = ['change', 'rate', 'year change', 'year rate'] as const;

/**
 * A row a period, or with a dimension a row for each of its values and then their total: value, change on the period
 * before and on a year before. With a dimension also the share of the period, the share of the change (contribution),
 * and the change as a part of the whole period before (points).
 */
export function trendTable(view: TrendView, say: Say): ResultCell[][] {
  const { lines, all, span, asOf } = view;
  const places = Array.from(all.now.keys());
  const begun = places.filter((place) => periodState(span, span.first + place, asOf) !== 'unseen');
  const shown = view.latest ? begun.slice(-1) : places;
  const withLines = lines.length > 0;
  const header = [
    'period',
    ...(withLines ? ['dimension'] : []),
    'value',
    ...(withLines ? ['share'] : []),
    ...CHANGES,
    ...(withLines ? ['contribution', 'points'] : []),
    'note',
  ];
  const rows = shown.flatMap((place) => {
    const day = { day: periodStart(span.first + place, span.period, span.weekStart) };
    const isSeen = begun.includes(place);
    const row = (line: TrendLine, name: string | null): ResultCell[] => {
      const cells = isSeen ? lineCells(view, line, place, withLines) : new Array<null>(withLines ? 8 : 5).fill(null);
      return [day, ...(withLines ? [name] : []), ...cells, noteOf(view, place, say)];
    };
    return [...lines.map((line) => row(line, line.name)), row(all, withLines ? say('total') : null)];
  });
  return [header.map(say), ...rows];
}

function lineCells(view: TrendView, line: TrendLine, place: number, withLines: boolean): ResultCell[] {
  const unit = view.measure === 'rows' ? 1 : 10 ** view.scale;
  const shown = (measured: number | null): number | null => (measured === null ? null : measured / unit);
  const [value, base, yearBase] = [line.now, line.lastPeriod, line.lastYear].map((all) => measured(view, all[place]));
  const [whole, wholeBase] = [view.all.now, view.all.lastPeriod].map((all) => measured(view, all[place]));
  const change = difference(value, base);
  const yearChange = difference(value, yearBase);
  const changes = [shown(change), growth(change, base), shown(yearChange), growth(yearChange, yearBase)];
  if (!withLines) return [shown(value), ...changes];
  // Parts of an average don't add up to it.
  if (view.measure === 'average') return [shown(value), null, ...changes, null, null];
  const wholeChange = difference(whole, wholeBase);
  const contribution = change !== null && wholeChange ? change / wholeChange : null;
  return [shown(value), growth(value, whole), ...changes, contribution, growth(change, wholeBase)];
}

/** In the smallest unit of money, so that differences are exact; null where nothing is known. */
function measured({ measure }: TrendView, totals: Totals | null): number | null {
  if (totals === null) return null;
  if (measure === 'sum') return totals.sum;
  if (measure === 'rows') return totals.rows;
  return totals.rows > 0 ? totals.sum / totals.rows : null;
}

const difference = (value: number | null, base: number | null): number | null =>
  value === null || base === null ? null : value - base;

/** A part of something above 0; null elsewhere. */
const growth = (part: number | null, base: number | null): number | null =>
  part === null || base === null || !(base > 0) ? null : part / base;

/** What keeps a period from being compared as it stands: it still runs, or the range cuts it. */
function noteOf({ span, asOf, from, to }: TrendView, place: number, say: Say): string | null {
  const state = periodState(span, span.first + place, asOf);
  if (state === 'running') return say('running');
  const start = periodStart(span.first + place, span.period, span.weekStart);
  const end = periodStart(span.first + place + 1, span.period, span.weekStart) - 1;
  const isCut = (from !== undefined && from > start) || (to !== undefined && to < end);
  return isCut && state === 'complete' ? say('partial') : null;
}
