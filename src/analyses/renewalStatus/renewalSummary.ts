import type { ResultCell, Say } from '../analysis.ts';
import { STATUSES } from './renewalStatuses.ts';

/** A row a status, the total, then the renewal rate: renewed among all whose time has come (renewed, overdue, lost). */
export function renewalSummary(codes: ArrayLike<number>, say: Say): ResultCell[][] {
  const counts = STATUSES.map(() => 0);
  for (let row = 0; row < codes.length; row++) if (codes[row] >= 0) counts[codes[row]]++;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const count = (status: string): number => counts[STATUSES.indexOf(status)];
  const due = count('renewed') + count('overdue') + count('lost');
  const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
  return [
    [say('status'), say('members'), say('share')],
    ...STATUSES.map((status, place): ResultCell[] => [say(status), counts[place], share(counts[place], total)]),
    [say('total'), total, share(total, total)],
    [say('renewal rate'), due, share(count('renewed'), due)],
  ];
}
