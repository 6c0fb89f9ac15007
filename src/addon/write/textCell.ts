/** No number, date or other value that Sheets would read out of a text is longer. */
const LONGEST_VALUE = 100;

/**
 * A text so that it stays text: setValues reads strings as if typed ("007" → 7, "=…" a formula), and a leading apostrophe
 * is the one way that holds in every format. Sheets stores the text without it.
 */
export function textCell(text: string): string {
  if (text === '') return '';
  return text.length <= LONGEST_VALUE || /^[=+\-@'\t\r\n]/.test(text) ? `'${text}` : text;
}
