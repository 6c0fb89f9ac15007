import { randomFrom } from '../../src/engine/randomFrom.ts';

const DAY = 86_400_000;
const START = Date.UTC(2024, 0, 1);

/** Cells of an order table as getValues hands them over: ids as text, moments as Date, amounts as numbers. */
export interface Cells {
  readonly member: string[];
  readonly time: Date[];
  readonly amount: number[];
  readonly event: string[];
}

const EVENTS = ['view', 'view', 'view', 'cart', 'cart', 'pay', 'visit', 'visit', 'visit', 'visit'];

/** Made-up rows of two years: a tenth as many members as rows; few members have many rows. The same size gives the same rows. */
export function makeCells(rows: number, members = Math.max(10, Math.round(rows / 10))): Cells {
  const random = randomFrom(rows);
  const cells: Cells = { member: [], time: [], amount: [], event: [] };
  for (let row = 0; row < rows; row++) {
    const who = Math.floor(random() ** 1.6 * members);
    cells.member.push(`M${String(who).padStart(7, '0')}`);
    cells.time.push(new Date(START + Math.floor(random() * 730) * DAY + Math.floor(random() * 86_400) * 1000));
    cells.amount.push(Math.round((5 + random() * 400) * 100) / 100);
    cells.event.push(EVENTS[Math.floor(random() * EVENTS.length)]);
  }
  return cells;
}

/** Every bench counts to the day after its last row. */
export const AS_OF = START / DAY + 730;
