import type { ResultCell, Say } from '../analysis.ts';
import type { MemberSummary } from './summarise.ts';

const SUMMARY_HEADERS = [
  'member',
  'first',
  'last',
  'orders',
  'spent',
  'average per order',
  'average gap',
  'median gap',
  'days since',
] as const;

/** A header and a row a member, by member id, so that the order of the orders makes no difference. */
export function summaryTable(summary: MemberSummary, say: Say): ResultCell[][] {
  const { members, first, last, orders, spent, scale, averageGap, medianGap, daysSince } = summary;
  const unit = 10 ** scale;
  const day = (value: number): ResultCell => (Number.isNaN(value) ? null : { day: value });
  const known = (value: number): ResultCell => (Number.isFinite(value) ? value : null);
  const byId = members.map((_, place) => place).sort((a, b) => (members[a] < members[b] ? -1 : 1));
  const body = byId.map((i): ResultCell[] => [
    members[i],
    day(first[i]),
    day(last[i]),
    orders[i],
    known(spent[i] / unit),
    orders[i] === 0 ? null : known(spent[i] / unit / orders[i]),
    known(averageGap[i]),
    known(medianGap[i]),
    known(daysSince[i]),
  ]);
  return [SUMMARY_HEADERS.map(say), ...body];
}
