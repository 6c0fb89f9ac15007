import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { TextColumn } from '../../intake/column.ts';
import { foldHan } from '../../intake/headers/foldHan.ts';
import { foldLabel } from '../playbook/knownLabels.ts';
import type { TopicCount } from './topics.ts';
import { topWords } from './topWords.ts';
import { plainText, stopWords } from './wordsOf.ts';

export interface WordRules {
  readonly most: number;
  /** Messages that a word must stand in. */
  readonly least: number;
  readonly without: readonly (readonly Cell[])[];
}

/** The words that messages are about, most messages first, written as most of them write them. */
export function countWords(
  { most, least, without }: WordRules,
  rows: readonly number[],
  member: TextColumn,
  text: TextColumn,
): TopicCount[] {
  const texts = text.labels.map(plainText);
  const rowsOf = texts.map((): number[] => []);
  for (const row of rows) if (text.codes[row] >= 0) rowsOf[text.codes[row]].push(row);
  const own = without.reduce<string[]>(
    (all, cells) => all.concat(...cells.map((cell) => cellText(cell).split(/[|,，、]/))),
    [],
  );
  const weights = rowsOf.map((list) => list.length);
  const found = topWords(texts, weights, { least, stop: stopWords(own.map(foldLabel).filter(Boolean)) });
  return found.slice(0, most).map((one) => ({
    topic: asWritten(one.word, one.texts, texts, weights),
    messages: one.messages,
    members: new Set(
      one.texts.reduce<number[]>((all, place) => all.concat(rowsOf[place].map((row) => member.codes[row])), []),
    ).size,
  }));
}

/** A folded word in the characters that most messages have, of as many the first by code. */
function asWritten(
  word: string,
  places: readonly number[],
  texts: readonly string[],
  weights: readonly number[],
): string {
  const counts = new Map<string, number>();
  for (const place of places) {
    const at = foldHan(texts[place]).indexOf(word);
    const written = texts[place].slice(at, at + word.length);
    counts.set(written, (counts.get(written) || 0) + weights[place]);
  }
  const [[best]] = Array.from(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best;
}
