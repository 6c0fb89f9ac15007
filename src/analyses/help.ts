import type { Language } from '../engine/language.ts';
import type { Grid } from '../intake/cell.ts';

/** What people want to do with an analysis; the sidebar's words name and order these tasks. */
export type TaskGroup = 'segment' | 'funnels' | 'value' | 'compare' | 'creators' | 'clean';

/**
 * What explains one analysis: for autocomplete and the reference. `<folder>/help/index.ts` exports it under the name of
 * the custom function; the definition never imports it.
 */
export interface AnalysisHelp {
  /** The task under which the sidebar lists it. */
  readonly group: TaskGroup;
  readonly words: Record<Language, HelpWords>;
  readonly example: Example;
}

export interface HelpWords {
  /** A short name for menus and headings. */
  readonly title: string;
  /** One sentence: what it does. Shown in autocomplete. */
  readonly summary: string;
  /** How it is computed, in two sentences or so. */
  readonly method: string;
  /** By argument: what the form calls it, where that is not its usual name (argumentNames.ts). */
  readonly names?: Record<string, string>;
  /** By argument: what to pass. */
  readonly columns: Record<string, string>;
  /** By value of the setting show ('' without one): what the columns of a result with one row a row hold, where they are several. */
  readonly results?: Record<string, readonly string[]>;
  /** By setting: what it does. */
  readonly settings: Record<string, string>;
}

/** A worked example: cells from A1 on, header in row 1, and one formula. Its result stands in test/examples/<id>.txt. */
export interface Example {
  readonly cells: Grid;
  readonly formula: string;
}
