import { DIGITS, FAR_FROM, MARK, SHORTEST_FAR, SHORTEST_NEAR } from './form.ts';

const CHARACTERS_A_CALL = 8192;

/** The text of so many characters that packText packed. It runs inside Code.js, at the first use of a chapter. */
export function unpackText(packed: string, length: number): string {
  const mark = MARK.charCodeAt(0);
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  const text = new Uint16Array(length);
  let end = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    const next = code === mark ? packed.charCodeAt(++at) : mark;
    if (next === mark) {
      text[end++] = code;
      continue;
    }
    const first = values[next];
    let distance = values[packed.charCodeAt(++at)] * DIGITS.length + values[packed.charCodeAt(++at)];
    if (first >= FAR_FROM) distance = distance * DIGITS.length + values[packed.charCodeAt(++at)];
    const until = end + (first < FAR_FROM ? first + SHORTEST_NEAR : first - FAR_FROM + SHORTEST_FAR);
    for (let from = end - distance - 1; end < until; from++) text[end++] = text[from]!;
  }
  let whole = '';
  for (let from = 0; from < length; from += CHARACTERS_A_CALL)
    whole += String.fromCharCode.apply(null, text.subarray(from, from + CHARACTERS_A_CALL) as unknown as number[]);
  return whole;
}
