import { cellText } from '../intake/cellText.ts';

/** Names for a sentence: "a", "b". */
export const quoteList = (names: readonly string[]): string => names.map((name) => `"${cellText(name)}"`).join(', ');
