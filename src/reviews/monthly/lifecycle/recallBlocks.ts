import { recallRate as analysis } from '../../../analyses/recallRate/index.ts';
import { readContacted } from '../../../analyses/recallRate/readContacted.ts';
import { type RecallRate, recallRate } from '../../../analyses/recallRate/recallRate.ts';
import { RECALL_HEADERS, recallRemarks, recallRows } from '../../../analyses/recallRate/recallTable.ts';
import { sayer } from '../../../analyses/say.ts';
import { dayText } from '../../../engine/calendar.ts';
import { lastRow } from '../../../sheet/bounds.ts';
import { foldLines } from '../../../sheet/foldLines.ts';
import type { Block } from '../../../sheet/sheetSpec.ts';
import { fill } from '../../../words/fill.ts';
import type { LifecycleFacts } from '../../material/lifecycleFacts.ts';
import { shownKey } from '../../material/shownKey.ts';
import type { Material } from '../../review.ts';
import { lifecycleWords } from '../../words/lifecycle.ts';
import { listBlock } from '../listBlock.ts';
import type { FilledIn } from './filledIn.ts';

/** Half-width characters of a line that ends before the list at the right. */
const LINE = 72;
const RULES = { level: 0.95, tooFew: 30 };

/** Who of a list is back, by the data of this review: activity on or after the list's as-of day. */
export function recallOf(list: FilledIn, { people, lastActive }: LifecycleFacts, material: Material): RecallRate {
  const personOf = new Map<string, number>();
  for (let person = 0; person < people.count; person++) {
    const key = shownKey(people, person);
    personOf.set(key, personOf.has(key) ? -1 : person);
  }
  const rows = [...list.rows];
  const backOf = (key: string): number => {
    const person = personOf.get(key);
    // Gone from the tables, or not to be told from another one: nothing is known of them.
    return person === undefined || person < 0 ? -1 : Number(lastActive[person] >= list.asOf);
  };
  const contacted = readContacted(
    rows.map(([, { contacted: text }]) => text),
    material.context,
  );
  return recallRate(
    contacted.column,
    Int8Array.from(rows, ([key]) => backOf(key)),
    Int8Array.from(rows, ([, { heldOut }]) => Number(heldOut)),
  );
}

/** The recall rate of the last list, and in words what it does and does not show. */
export function recallBlocks(found: RecallRate, asOf: number, { language }: Material, row: number): Block[] {
  const words = lifecycleWords[language];
  const say = sayer(analysis, language);
  const day = dayText(asOf);
  const block = listBlock(
    { id: 'recall', row, column: 1, heading: fill(words.recall, { day }), protect: true },
    RECALL_HEADERS.map((name, column) => ({
      header: capital(say(name)),
      format: column === 0 ? 'text' : column < 3 ? 'whole' : 'percent',
      note: name === 'back' ? fill(words.notes.back, { day }) : undefined,
      cell: (cells: ReturnType<typeof recallRows>[number]) =>
        column === 0 ? capital(String(cells[0])) : cells[column],
    })),
    recallRows(found, RULES, say),
  );
  const sentences = recallRemarks(found, RULES, say).map((sentence) => foldLines(sentence, LINE));
  const lines = ([] as string[]).concat(...sentences);
  const remarks: Block = {
    id: 'recallRemarks',
    row: lastRow(block) + 1,
    column: 1,
    rows: lines.map((line) => [line]),
    formats: ['line'],
  };
  return [block, remarks];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
