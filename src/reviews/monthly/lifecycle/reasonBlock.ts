import { LANGUAGES, type Language } from '../../../engine/language.ts';
import type { Block } from '../../../sheet/sheetSpec.ts';
import { lifecycleWords } from '../../words/lifecycle.ts';
import type { FilledIn } from './filledIn.ts';

/** Blank rows for reasons of one's own. */
const ROOM = 8;

/** The reasons that the list's drop-down offers, with room to add some; those that are in use are always among them. */
export function reasonBlock(
  language: Language,
  { reasons, rows }: Pick<FilledIn, 'reasons' | 'rows'>,
  row: number,
): Block {
  const words = lifecycleWords[language];
  const used = Array.from(rows.values(), ({ reason }) => reason).filter(Boolean);
  const all = new Set([...(reasons.length > 0 ? reasons : words.reasons), ...used.sort()]);
  return {
    id: 'reasons',
    row,
    column: 1,
    heading: words.reasonList,
    rows: [...Array.from(all, (reason) => [reason]), ...Array.from({ length: ROOM }, () => [null])],
    formats: ['line'],
  };
}

/** The reasons that stand under their heading on a sheet, wherever that is; none without it. */
export function reasonsOn(texts: readonly (readonly string[])[], language: Language): string[] {
  const heading = lifecycleWords[language].reasonList;
  const head = texts.findIndex((row) => row.includes(heading));
  if (head < 0) return [];
  const column = texts[head].indexOf(heading);
  return texts
    .slice(head + 1)
    .map((row) => row[column])
    .filter(Boolean);
}

/** One of our reasons in another language's words becomes the file's; others stay as they are. */
export function reasonIn(language: Language, text: string): string {
  const lists = LANGUAGES.map((each) => lifecycleWords[each].reasons);
  const place = Math.max(...lists.map((reasons) => reasons.indexOf(text)));
  return place < 0 ? text : lifecycleWords[language].reasons[place];
}
