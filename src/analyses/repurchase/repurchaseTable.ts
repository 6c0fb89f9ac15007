import { periodStart } from '../../engine/calendar.ts';
import { normalQuantile } from '../../engine/statistics/normal.ts';
import { wilsonInterval } from '../../engine/statistics/wilsonInterval.ts';
import type { ResultCell, Say } from '../analysis.ts';
import { periodState } from '../events/periodSpan.ts';
import { emptyCounts, type RepurchaseCounts, type RepurchaseCube } from './repurchaseCube.ts';

export interface RepurchaseView extends RepurchaseCube {
  /** Members below which a share stands without interval. */
  readonly tooFew: number;
  readonly level: number;
}

const COLUMNS = [
  'members',
  'repeat members',
  'by member',
  'low',
  'high',
  'orders',
  'repeat orders',
  'by order',
] as const;

/** A row a period and segment; without periods the segments end with their total. */
export function repurchaseTable(view: RepurchaseView, say: Say): ResultCell[][] {
  const { span, segments, segmented, hasWindow } = view;
  const header = [
    ...(span ? [say('period')] : []),
    ...(segmented ? [say('segment')] : []),
    ...COLUMNS.map(say),
    ...(hasWindow ? [say('open')] : []),
    say('note'),
  ];
  const z = normalQuantile((1 - view.level) / 2);
  const rowOf = (name: string | null, counts: RepurchaseCounts, place: number): ResultCell[] => [
    ...(span ? [{ day: periodStart(span.first + place, span.period, span.weekStart) }] : []),
    ...(segmented ? [name] : []),
    ...countCells(counts, view.tooFew, z, !isUnseen(view, place)),
    ...(hasWindow ? [isUnseen(view, place) ? null : counts.open] : []),
    noteOf(view, counts, place, say),
  ];
  const body = segments[0].counts.flatMap((_, place) =>
    segments.map(({ name, counts }) => rowOf(name, counts[place], place)),
  );
  if (!segmented || span) return [header, ...body];
  return [header, ...body, rowOf(say('total'), totalOf(segments.map(({ counts }) => counts[0])), 0)];
}

function countCells(counts: RepurchaseCounts, tooFew: number, z: number, seen: boolean): ResultCell[] {
  if (!seen) return COLUMNS.map(() => null);
  const { members, repeatMembers, orders, repeatOrders } = counts;
  const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
  const isEnough = members > 0 && members >= tooFew;
  const { low, high } = isEnough ? wilsonInterval(repeatMembers, members, z) : { low: null, high: null };
  return [
    members,
    repeatMembers,
    share(repeatMembers, members),
    low,
    high,
    orders,
    repeatOrders,
    share(repeatOrders, orders),
  ];
}

const isUnseen = ({ span, asOf }: RepurchaseView, place: number): boolean =>
  span !== undefined && periodState(span, span.first + place, asOf) === 'unseen';

/** What keeps the row from being read as it stands: the period still runs, or there are too few members. */
function noteOf(
  { span, asOf, tooFew }: RepurchaseView,
  { members }: RepurchaseCounts,
  place: number,
  say: Say,
): string | null {
  const state = span ? periodState(span, span.first + place, asOf) : 'complete';
  const notes = [
    ...(state === 'running' ? ['running'] : []),
    ...(members < tooFew && state !== 'unseen' ? ['too few'] : []),
  ];
  return notes.length > 0 ? notes.map(say).join(' · ') : null;
}

function totalOf(all: readonly RepurchaseCounts[]): RepurchaseCounts {
  const total = emptyCounts();
  for (const counts of all) {
    total.members += counts.members;
    total.repeatMembers += counts.repeatMembers;
    total.orders += counts.orders;
    total.repeatOrders += counts.repeatOrders;
    total.open += counts.open;
  }
  return total;
}
