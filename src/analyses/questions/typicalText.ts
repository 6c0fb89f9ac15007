import { maskTexts } from '../../intake/phones/maskTexts.ts';
import { foldText } from './keywords.ts';

/** The question that was asked most often in the same words, of several the shortest; numbers of persons masked. '' for none. */
export function typicalText(texts: readonly string[]): string {
  const counts = new Map<string, { count: number; text: string }>();
  for (const text of texts) {
    const key = foldText(text).replace(/[\s?？!！。.，,~～]+/g, '');
    const known = counts.get(key);
    if (known) {
      known.count++;
      if (comesFirst(text, known.text)) known.text = text;
    } else counts.set(key, { count: 1, text });
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count || (comesFirst(a.text, b.text) ? -1 : 1));
  return best ? maskTexts(best.text) : '';
}

const comesFirst = (a: string, b: string): boolean => (a.length === b.length ? a < b : a.length < b.length);
