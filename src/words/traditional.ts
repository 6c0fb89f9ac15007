/** Put in by the build (traditionalPairs.ts). */
declare const TRADITIONAL_PAIRS: string;

/** A simplified text with each character in the traditional form that our words use for it. */
export function traditional(simplified: string, pairs = TRADITIONAL_PAIRS): string {
  let text = '';
  for (const character of simplified) {
    const at = pairs.indexOf(character);
    // Only a simplified character, at an even place, is followed by its traditional form.
    const found = at < 0 || at % 2 === 0 ? at : evenPlace(pairs, character, at);
    text += found < 0 ? character : pairs[found + 1];
  }
  return text;
}

function evenPlace(pairs: string, character: string, from: number): number {
  let at = from;
  while (at >= 0 && at % 2 === 1) at = pairs.indexOf(character, at + 1);
  return at;
}
