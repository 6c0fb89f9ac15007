import type { Person } from './person.ts';
import type { SampleCell } from './sampleCell.ts';
import type { SampleWords } from './sampleWords.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** The orders' table: a refund, a cancelled order, amounts as text, an order twice, one without an amount (unreadable ones would refuse every formula over the column), a totals row. */
export function sampleOrders(
  words: SampleWords,
  people: readonly Person[],
  lastDay: number,
  random: () => number,
): { bought: { id: string; civil: number }[]; rows: SampleCell[][] } {
  const made: { id: string; civil: number; amount: number }[] = [];
  for (const { id, joined, keenness } of people) {
    if (random() > 0.35 + keenness * 0.6) continue;
    const gap = 70 - keenness * 50;
    for (let day = joined + random() * 12; day < lastDay; day += gap * (0.3 + random() * 1.4)) {
      const amount = Math.round((18 + keenness * 90 + random() * 60) * 100) / 100;
      made.push({ id, civil: Math.floor(day) * DAY + Math.floor(9 * 60 + random() * 780) * MINUTE, amount });
      if (random() > 0.55 + keenness * 0.42) break;
    }
  }
  made.sort((a, b) => a.civil - b.civil);
  const rows = made.map(({ id, civil, amount }, index): SampleCell[] => {
    const shown = index % 19 === 0 ? `${words.currency}${amount.toFixed(2)}` : amount;
    return [
      `A${String(50_000 + index * 3)}`,
      id,
      { civil, withTime: true },
      shown,
      index % 37 === 5 ? words.cancelled : words.paid,
    ];
  });
  rows.splice(30, 0, [...rows[29]]);
  const refunded = rows[60];
  rows.push([
    `${String(refunded[0])}R`,
    refunded[1],
    { civil: (lastDay - 3) * DAY + 600 * MINUTE, withTime: true },
    -20,
    words.paid,
  ]);
  rows[80][3] = '-';
  rows[120][1] = '';
  rows.push([words.total, '', '', Math.round(made.reduce((sum, { amount }) => sum + amount, 0) * 100) / 100, '']);
  return { bought: made.map(({ id, civil }) => ({ id, civil })), rows };
}
