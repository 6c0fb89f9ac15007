/**
 * The value of the plainest texts of money, without a regular expression: ¥1,234.50 · -12.5 · 300. NaN for anything
 * else, also where a comma or point could mean either (1,234 · 1.234): those take the slow road.
 */
export function quickAmount(text: string): number {
  const { length } = text;
  if (length > 16) return Number.NaN;
  let at = 0;
  let first = text.charCodeAt(0);
  if (first === 165 || first === 65509) first = text.charCodeAt(++at);
  const negative = first === 45;
  if (negative) at++;
  let whole = 0;
  let sinceComma = -1;
  let digits = 0;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      whole = whole * 10 + (code - 48);
      digits++;
      if (sinceComma >= 0) sinceComma++;
    } else if (code === 44) {
      if (digits === 0 || (sinceComma < 0 ? digits > 3 : sinceComma !== 3)) return Number.NaN;
      sinceComma = 0;
    } else break;
  }
  if (digits === 0 || digits > 11 || (sinceComma >= 0 && sinceComma !== 3)) return Number.NaN;
  if (at === length) return sinceComma >= 0 ? Number.NaN : negative && whole > 0 ? -whole : whole;
  if (text.charCodeAt(at) !== 46) return Number.NaN;
  const decimals = length - at - 1;
  if (decimals < 1 || decimals > 4 || (decimals === 3 && sinceComma < 0)) return Number.NaN;
  let part = 0;
  let power = 1;
  for (at++; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return Number.NaN;
    part = part * 10 + (code - 48);
    power *= 10;
  }
  // One division of whole numbers is as exact as reading the text.
  const value = (whole * power + part) / power;
  return negative && value > 0 ? -value : value;
}
