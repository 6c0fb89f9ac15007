// White space of every kind, and marks without width: soft hyphen, zero-width space and joiners, direction marks, BOM.
const ENDS =
  /^[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+|[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+$/g;

/** The text without white space and invisible marks at its ends; inside nothing changes, so emoji stay whole. */
export function trimText(text: string): string {
  const last = text.length - 1;
  if (last < 0) return text;
  const first = text.charCodeAt(0);
  const end = text.charCodeAt(last);
  if (first > 32 && first < 127 && end > 32 && end < 127) return text;
  return text.replace(ENDS, '');
}
