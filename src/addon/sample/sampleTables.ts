import type { Language } from '../../engine/language.ts';
import { randomFrom } from '../../engine/randomFrom.ts';
import { sampleActivity } from './sampleActivity.ts';
import type { SampleCell } from './sampleCell.ts';
import { sampleMembers } from './sampleMembers.ts';
import { sampleOrders } from './sampleOrders.ts';
import { sampleWords } from './sampleWords.ts';

export interface SampleTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SampleCell[])[];
}

/** 300 made-up members with their orders and activity up to a day, with the usual mess. The same day gives the same tables. */
export function sampleTables(language: Language, lastDay: number): SampleTable[] {
  const words = sampleWords[language];
  const people = sampleMembers(words, lastDay, randomFrom(2026));
  const orders = sampleOrders(words, people.people, lastDay, randomFrom(11));
  return [
    { name: words.sheets.members, header: words.members, rows: people.rows },
    { name: words.sheets.orders, header: words.orders, rows: orders.rows },
    {
      name: words.sheets.activity,
      header: words.activity,
      rows: sampleActivity(words, people.people, orders.bought, lastDay, randomFrom(7)),
    },
  ];
}
