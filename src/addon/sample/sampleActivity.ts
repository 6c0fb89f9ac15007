import type { Person } from './person.ts';
import type { SampleCell } from './sampleCell.ts';
import type { SampleWords } from './sampleWords.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** The activity table: visits that thin out after joining, and the way to each payment. */
export function sampleActivity(
  words: SampleWords,
  people: readonly Person[],
  bought: readonly { id: string; civil: number }[],
  lastDay: number,
  random: () => number,
): SampleCell[][] {
  const { visit, view, cart, pay, post } = words.events;
  const rows: { id: string; event: string; civil: number }[] = [];
  for (const { id, joined, keenness } of people) {
    let stay = 1;
    for (let day = joined; day < lastDay; day += 1 + Math.floor(random() * (14 - keenness * 9))) {
      if (random() > stay) break;
      stay = 0.9 + keenness * 0.095;
      const civil = day * DAY + Math.floor(8 * 60 + random() * 840) * MINUTE;
      rows.push({ id, event: visit, civil });
      if (random() < 0.55) rows.push({ id, event: view, civil: civil + 2 * MINUTE });
      if (random() < 0.12) rows.push({ id, event: cart, civil: civil + 5 * MINUTE });
      if (random() < keenness * 0.2) rows.push({ id, event: post, civil: civil + 9 * MINUTE });
    }
  }
  for (const { id, civil } of bought) {
    rows.push({ id, event: visit, civil: civil - 30 * MINUTE }, { id, event: view, civil: civil - 21 * MINUTE });
    rows.push({ id, event: cart, civil: civil - 8 * MINUTE }, { id, event: pay, civil });
  }
  rows.sort((a, b) => a.civil - b.civil);
  return rows
    .filter(({ civil }) => civil < lastDay * DAY)
    .map(({ id, event, civil }) => [id, event, { civil, withTime: true }]);
}
