import { type Cell, isBlank } from '../../intake/cell.ts';
import { foldHan } from '../../intake/headers/foldHan.ts';

const PARTS = /[|｜,，、;；\n]+/;

/** Texts and keywords compare without regard to case, width, or 简 and 繁. */
export const foldText = (text: string): string =>
  foldHan(text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'")).replace(/\s+/g, ' ');

/** The keywords of some cells, several in one parted by commas or |. */
export const keywordsIn = (cells: readonly Cell[]): string[] =>
  cells
    .filter((cell) => !isBlank(cell))
    .flatMap((cell) => String(cell).split(PARTS))
    .map((part) => foldText(part).trim())
    .filter(Boolean);

/** Whether a folded text holds a keyword; a Latin one only at the beginning of a word: ship is in "shipping", not in "membership". */
export function holds(text: string, keyword: string): boolean {
  const isLatin = /^[a-z0-9]/.test(keyword);
  for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
    if (!isLatin || at === 0 || !/[a-z0-9]/.test(text[at - 1])) return true;
  }
  return false;
}
