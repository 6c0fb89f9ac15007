/** A table that tells of one thing that members did, and when: it has no column of events. */
export interface StepTable {
  readonly sheet: string;
  /** Header of the column of dates, '' without one. */
  readonly header: string;
  /** Whether each member stands once. */
  readonly unique: boolean;
}

/** Months and years in the name of a sheet (also with 年 and 月): visits_Sep and visits_2026-10 are one log in two parts. */
const MONTHS =
  /(19|20)\d{2}([-_.\u5e74]?(0?[1-9]|1[0-2])(?!\d)\u6708?)?|\d{1,2}\u6708\u4efd?|(?<![a-z])(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*/gi;

const headerStem = (header: string): string =>
  header
    .replace(/[（([【].*?[)）\]】]/g, '')
    .replace(/[\s_-]*(时间|時間|日期|日|date|time|at|on)$/i, '')
    .trim();

const sheetStem = (sheet: string): string => sheet.replace(MONTHS, '').replace(/^[\s_.-]+|[\s_.-]+$/g, '');

const allDiffer = (names: readonly string[]): boolean =>
  names.every((name) => name !== '') && new Set(names).size === names.length;

/**
 * The steps that several tables stand for, by what differs: the headers of their dates (访问时间, 下单时间), else the names
 * of their sheets if in most of them a member stands once. Empty where they are parts of one log.
 */
export function stepNames(tables: readonly StepTable[]): string[] {
  if (tables.length < 2) return [];
  const headers = tables.map(({ header }) => headerStem(header));
  if (allDiffer(headers)) return headers;
  const sheets = tables.map(({ sheet }) => sheetStem(sheet));
  return allDiffer(sheets) && tables.filter(({ unique }) => unique).length * 2 >= tables.length ? sheets : [];
}
