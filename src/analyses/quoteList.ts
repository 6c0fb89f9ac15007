/** Names for a sentence: "a", "b". */
export const quoteList = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
