import { contactOf } from '../../../analyses/recallRate/recallWords.ts';
import { words as recallWords } from '../../../analyses/recallRate/words/index.ts';
import { LANGUAGES, type Language } from '../../../engine/language.ts';
import { cellText } from '../../../intake/cellText.ts';
import type { OutCell } from '../../../sheet/sheetSpec.ts';
import type { EarlierSheet, Material } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { lifecycleWords } from '../../words/lifecycle.ts';
import { ownCell } from './ownCell.ts';
import { reasonIn, reasonsOn } from './reasonBlock.ts';

/** What a person filled in for one member of a recall list; '' is nothing. */
export interface FilledRow {
  readonly contacted: string;
  readonly reason: string;
  readonly heldOut: boolean;
  /** Cells of the person's own columns, in the order of ownHeaders. */
  readonly own: readonly OutCell[];
}

/** A recall list with all that people filled in, in the words of the review that reads it. */
export interface FilledIn {
  readonly asOf: number;
  /** By the key that the list shows; a key that stands there twice is nobody's. */
  readonly rows: ReadonlyMap<string, FilledRow>;
  /** Filled-in rows of such keys. */
  readonly lost: number;
  readonly ownHeaders: readonly string[];
  /** The reasons to choose from. */
  readonly reasons: readonly string[];
}

/** Reads a sheet Lifecycle by its headers in any language, wherever its list stands now. null: there is no list on it. */
export function filledIn({ asOf, cells }: EarlierSheet, { language, context }: Material): FilledIn | null {
  const texts = cells.map((row) => row.map(cellText));
  const list = findList(texts);
  if (!list) return null;
  const { head, written } = list;
  const words = lifecycleWords[written];
  const [key, contacted, reason, holdOut] = [
    commonWords[written].member,
    words.contacted,
    words.reason,
    words.holdOut,
  ].map((name) => texts[head].indexOf(name));
  const body = texts.map((_, row) => row).filter((row) => row > head && texts[row][key] !== '');
  const known = headersOf(written);
  const own = Array.from(texts[head].keys()).filter(
    (column) => column > key && !known.includes(texts[head][column]) && body.some((row) => texts[row][column] !== ''),
  );
  const rows = new Map<string, FilledRow>();
  for (const row of body) {
    const contact = contactOf(texts[row][contacted]);
    rows.set(texts[row][key], {
      contacted: contact ? recallWords[language].labels[contact] : texts[row][contacted],
      reason: reasonIn(language, texts[row][reason]),
      heldOut: texts[row][holdOut] === words.leaveAlone,
      own: own.map((column) => ownCell(cells[row][column], context)),
    });
  }
  const keys = body.map((row) => texts[row][key]);
  const twice = repeated(keys);
  const isFilled = (row: number): boolean => [contacted, reason, ...own].some((column) => texts[row][column] !== '');
  const lost = body.filter((row) => twice.has(texts[row][key]) && isFilled(row)).length;
  twice.forEach((name) => {
    rows.delete(name);
  });
  const reasons = reasonsOn(texts, written).map((text) => reasonIn(language, text));
  return { asOf, rows, lost, ownHeaders: own.map((column) => texts[head][column]), reasons };
}

/** The list's header row, and the language that it was written in. */
function findList(texts: readonly (readonly string[])[]): { head: number; written: Language } | null {
  for (const written of LANGUAGES) {
    const { contacted, reason } = lifecycleWords[written];
    const names = [commonWords[written].member, contacted, reason];
    const head = texts.findIndex((row) => names.every((name) => row.includes(name)));
    if (head >= 0) return { head, written };
  }
  return null;
}

/** What our own columns of the list are called. */
function headersOf(language: Language): string[] {
  const common = commonWords[language];
  const words = lifecycleWords[language];
  return [
    ...[common.member, common.name, common.orders, common.spent],
    ...[words.stage, words.action, words.holdOut, words.contacted, words.reason],
    ...[words.lastActive, words.daysSilent, words.usualGap],
  ];
}

function repeated(keys: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(keys.filter((key) => seen.has(key) || !seen.add(key)));
}
