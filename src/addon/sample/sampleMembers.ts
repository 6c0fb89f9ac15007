import { dayText } from '../../engine/calendar.ts';
import type { Person } from './person.ts';
import type { SampleCell } from './sampleCell.ts';
import type { SampleWords } from './sampleWords.ts';

const DAY = 86_400_000;
const MEMBERS = 300;
const SPAN = 300;

/** The members' table: ids with leading zeros, phones in three styles, dates partly as text, one date that can't be. */
export function sampleMembers(
  words: SampleWords,
  lastDay: number,
  random: () => number,
): { people: Person[]; rows: SampleCell[][] } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const people: Person[] = [];
  const rows: SampleCell[][] = [];
  for (let number = 1; number <= MEMBERS; number++) {
    const id = String(number * 7 + 100).padStart(6, '0');
    const joined = lastDay - SPAN + Math.floor((number / MEMBERS) * (SPAN - 6) + random() * 5);
    const keenness = random() ** 2;
    people.push({ id, joined, keenness });
    const phone = words.phone(String(1000 + number * 29).slice(-4), number % 11 === 0 ? 1 : number % 13 === 0 ? 2 : 0);
    const level = words.levels[keenness > 0.75 ? 2 : keenness > 0.4 ? 1 : 0];
    const joinCell = number % 17 === 0 ? dayText(joined).replace(/-/g, '/') : { civil: joined * DAY, withTime: false };
    // Blanks around an id happen in every export.
    rows.push([
      number % 23 === 0 ? ` ${id} ` : id,
      words.name(pick(words.first), pick(words.last)),
      phone,
      joinCell,
      pick(words.channels),
      level,
    ]);
  }
  rows[41][3] = '2026-13-05';
  rows[97][2] = '';
  rows[150][1] = '=LOVE()';
  rows[201][3] = '';
  return { people, rows };
}
