import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { TextColumn } from '../../intake/column.ts';
import { foldLabel } from '../playbook/knownLabels.ts';
import { rowName } from '../rowName.ts';

/** A topic and how often it came up; '' is no topic. */
export interface TopicCount {
  readonly topic: string;
  readonly messages: number;
  readonly members: number;
}

/**
 * Messages by topic: a row a rule (name, keywords, in cells or parted by |). A message may belong to several topics;
 * those of none are counted last. Keywords compare without regard to case, width, 简 and 繁.
 */
export function countTopics(
  rules: readonly (readonly Cell[])[],
  rows: readonly number[],
  member: TextColumn,
  text: TextColumn,
): TopicCount[] {
  const topics = rules.map(([name, ...keywords]) => ({
    topic: rowName('topic', name),
    words: keywords
      .reduce<string[]>((all, cell) => all.concat(cellText(cell).split('|')), [])
      .map(foldLabel)
      .filter(Boolean),
  }));
  const matched = text.labels.map((label) => {
    const folded = foldLabel(label);
    return topics.map(({ words }) => words.some((word) => folded.includes(word)));
  });
  const rowsOf = (isOf: (found: readonly boolean[]) => boolean): number[] =>
    rows.filter((row) => isOf(text.codes[row] < 0 ? [] : matched[text.codes[row]]));
  const count = (topic: string, own: readonly number[]): TopicCount => ({
    topic,
    messages: own.length,
    members: new Set(own.map((row) => member.codes[row])).size,
  });
  return [
    ...topics.map(({ topic }, place) =>
      count(
        topic,
        rowsOf((found) => found[place] === true),
      ),
    ),
    count(
      '',
      rowsOf((found) => !found.includes(true)),
    ),
  ];
}
