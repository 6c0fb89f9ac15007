import { DIGITS, FAR_FROM, MARK, SHORTEST_FAR, SHORTEST_NEAR } from './form.ts';
import { stretchesIn } from './stretches.ts';

const BASE = DIGITS.length;
const LONGEST_NEAR = FAR_FROM - 1 + SHORTEST_NEAR;
const LONGEST_FAR = BASE - FAR_FROM - 1 + SHORTEST_FAR;
const NEAR_BYTES = 4;
const FAR_BYTES = 5;

/**
 * A text with repeated stretches written as references to where they stood before, in the fewest bytes that those of
 * stretchesIn allow: of all ways to part the text, counted from its end. unpackText gives it back.
 */
export function packText(text: string): string {
  const far = BASE ** 3;
  const found = stretchesIn(text, Math.max(LONGEST_NEAR, LONGEST_FAR), BASE ** 2, far);
  const bytes = new Float64Array(text.length + 1);
  /** 0: the character itself. Positive: so many of the near stretch; negative: of the far one. */
  const choice = new Int32Array(text.length);
  for (let at = text.length - 1; at >= 0; at--) {
    bytes[at] = bytesOf(text, at) + bytes[at + 1]!;
    const offer = (length: number, cost: number, chosen: number): void => {
      if (cost + bytes[at + length]! >= bytes[at]!) return;
      bytes[at] = cost + bytes[at + length]!;
      choice[at] = chosen;
    };
    for (let length = Math.min(found.nearLength[at]!, LONGEST_NEAR); length >= SHORTEST_NEAR; length--)
      if (mayEnd(text, at + length)) offer(length, NEAR_BYTES, length);
    for (let length = Math.min(found.length[at]!, LONGEST_FAR); length >= SHORTEST_FAR; length--)
      if (mayEnd(text, at + length)) offer(length, FAR_BYTES, -length);
  }
  let packed = '';
  for (let at = 0; at < text.length; at += Math.abs(choice[at]!) || 1) {
    const length = choice[at]!;
    if (length === 0) packed += text[at] === MARK ? MARK + MARK : text[at];
    else if (length > 0) packed += MARK + DIGITS[length - SHORTEST_NEAR] + digits(found.nearDistance[at]! - 1, 2);
    else packed += MARK + DIGITS[FAR_FROM - length - SHORTEST_FAR] + digits(found.distance[at]! - 1, 3);
  }
  return packed;
}

function digits(value: number, count: number): string {
  let text = '';
  for (let rest = value; text.length < count; rest = Math.floor(rest / BASE)) text = DIGITS[rest % BASE] + text;
  return text;
}

/** What a character costs: as UTF-8, doubled if it is the mark, escaped if the literal around it asks for that. */
function bytesOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return text[at] === MARK || text[at] === '\\' || text[at] === '\n' ? 2 : 1;
  return code < 0x800 ? 2 : 3;
}

const mayEnd = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) !== 0xdc00;
