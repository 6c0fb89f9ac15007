import type { ResultCell, Say } from '../analysis.ts';
import type { RepeatSummary } from './summariseRepeats.ts';

/** A header and a row a member, by member id, so that the order of the rows makes no difference. */
export function repeatTable(summary: RepeatSummary, say: Say): ResultCell[][] {
  const { members, frequency, recency, age, average, after, scale } = summary;
  const unit = 10 ** scale;
  const amount = (minor: number): ResultCell => (Number.isNaN(minor) ? null : minor / unit);
  const header = [
    'member',
    'frequency',
    'recency',
    'age',
    'average',
    ...(after ? ['orders after', 'average after'] : []),
  ];
  const byId = members.map((_, place) => place).sort((a, b) => (members[a] < members[b] ? -1 : 1));
  const body = byId.map((i): ResultCell[] => [
    members[i],
    frequency[i],
    recency[i],
    age[i],
    amount(average[i]),
    ...(after ? [after.orders[i], amount(after.average[i])] : []),
  ]);
  return [header.map(say), ...body];
}
