/**
 * Whether a text is an id that no cleaning changes: Latin letters, digits, - and _ with a digit among them. No word for
 * "nothing" has a digit, and no number in scientific form goes without a + or a point.
 */
export function isPlainId(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
    else if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 45 || code === 95)) return false;
  }
  return digits > 0;
}
