import type { Language } from '../engine/language.ts';
import type { ReadingContext } from '../intake/context.ts';
import type { SheetLook } from '../sheet/sheetSpec.ts';
import type { ColumnSpec, ColumnsOf } from './columns.ts';
import type { SettingSpec, SettingsOf } from './settings.ts';

/**
 * The only abstraction of the product: one analysis, said once. The custom function, argument checking, the sidebar
 * form, the result sheet and later the SQL are made from it; JSDoc and the reference in the README with its help.
 */
export interface Analysis<
  Columns extends Record<string, ColumnSpec> = Record<string, ColumnSpec>,
  Settings extends Record<string, SettingSpec> = Record<string, SettingSpec>,
  Cube = unknown,
> {
  /** The custom function's name: ASCII capitals. */
  readonly id: string;
  /** rows: one result per input row, no header. table: a header row, then a body. */
  readonly shape: 'rows' | 'table';
  /** The arguments in order; the keys are the parameters' names. `settings` follows by itself when there are any. */
  readonly columns: Columns;
  /** By canonical name, e.g. 'week start'. */
  readonly settings: Settings;
  readonly words: Record<Language, AnalysisWords>;
  /** Small, whole, language-free: counts, sums in minor units, day numbers, codes. Throws InputError. */
  compute(columns: ColumnsOf<Columns>, settings: SettingsOf<Settings>, run: Run): Cube;
  /** The result as cells. For shape rows: one row of cells per input row. */
  table(cube: Cube, say: Say): ResultCell[][];
  /** Settings under which a function of shape rows puts out a table of its own, e.g. its cut points. */
  tableWhen?(settings: SettingsOf<Settings>): boolean;
  /** How the result, its table, looks on a sheet of its own, where header and values alone don't tell. */
  sheet?(cube: Cube, settings: SettingsOf<Settings>, table: readonly ResultCell[][], say: Say): SheetLook;
}

/** What an analysis may know beside its columns. */
export interface Run {
  /** Rows that the arguments span after the blank tail is cut. */
  readonly rows: number;
  readonly timezone: string;
  /** For columns that are read by a setting (columns.ts: cells). */
  readonly reading: ReadingContext;
}

/** A value of a result: a day is a civil day number; a moment is civil ms (engine/zone.ts). null is a blank. */
export type ResultCell = string | number | boolean | null | { readonly day: number } | { readonly moment: number };

/** Words of one analysis in the language that the file is set to. */
export interface Say {
  readonly language: Language;
  /** A label of this analysis (words.labels); an unknown key comes back as it is. */
  (key: string): string;
}

/**
 * What a formula needs at run time, in one language; all that only explains stands in help/ (help.ts), which the build
 * reads and the add-on never carries: every formula call parses the whole script.
 */
export interface AnalysisWords {
  /** By setting: its names in this language, parted by |, the one to show first. Left out where it is the key itself. */
  readonly settings: Record<string, string>;
  /** By fixed value of a choice setting: its name in this language. Left out where it is the value itself. */
  readonly values: Record<string, string>;
  /** Everything else that the result shows: headers, names of tiers. */
  readonly labels: Record<string, string>;
}

/** Words of an analysis whose method is told on a sheet, too. */
export interface ExplainedWords extends AnalysisWords {
  /** Two sentences or so for the method block. */
  readonly method: string;
}

/** Keeps the types of columns and settings while the registry forgets them. */
export function analysis<C extends Record<string, ColumnSpec>, S extends Record<string, SettingSpec>, Cube>(
  definition: Analysis<C, S, Cube>,
): Analysis {
  return definition as unknown as Analysis;
}
