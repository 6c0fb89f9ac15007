import type { FileRules } from '../analyses/fileRules/fileRules.ts';
import type { Language } from '../engine/language.ts';
import type { Grid } from '../intake/cell.ts';
import type { ReadingContext } from '../intake/context.ts';
import type { Period } from '../intake/headers/periodHeader.ts';
import type { SheetSpec } from '../sheet/sheetSpec.ts';

export type SourceKind = 'members' | 'orders' | 'activity';

/** One table of the file as a step gets it: the cells of its body and what each column is. */
export interface Source {
  readonly kind: SourceKind;
  /** Sheet name, for "sheet!row" in the data check. */
  readonly sheet: string;
  readonly sheetId: number;
  /** Sheet row (from 1) of the body's first row. */
  readonly firstRow: number;
  /** Sheet column (from 1) of the body's first column. */
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly body: Grid;
  /** Field of each body column, '' when unused. */
  readonly fields: readonly string[];
  /** How many body rows a filter or a person hides. They are read; the data check says so. */
  readonly hiddenRows: number;
  /** The days that the amounts of this table are of, for a table that is one column of a wide one. */
  readonly period?: Period;
}

/** A member's place at the last review, as the hidden sheet keeps it. */
export interface Snapshot {
  readonly asOf: number;
  /** The rule that made the tiers: compared, so that movement by a changed rule is told apart. */
  readonly rule: string;
  readonly members: readonly string[];
  readonly tiers: readonly string[];
  /** RFM digits, e.g. 543; '' where the member had no order. */
  readonly scores: readonly string[];
}

/** A sheet of an earlier review as it stands now, with what people have filled in since. */
export interface EarlierSheet {
  readonly asOf: number;
  readonly cells: Grid;
}

/** What a review is about: the period that the day before the as-of day lies in. Weeks begin on Monday. */
export type ReviewPeriod = 'day' | 'week' | 'month';

/** What a step works on. Sources hold only the kinds that the step asked for; several of one kind are stacked by the reader. */
export interface Material {
  readonly sources: readonly Source[];
  /** Kinds that the file has at all, so that a sheet can say what is lacking. */
  readonly present: readonly SourceKind[];
  /** Civil day; rows before it count, and the reviewed period is the one of the day before it. */
  readonly asOf: number;
  /** The month when left out. */
  readonly period?: ReviewPeriod;
  /** The one sheet that is made, if it isn't the whole review. */
  readonly only?: 'dataCheck';
  readonly language: Language;
  readonly context: ReadingContext;
  readonly options: ReviewOptions;
  /** What the file's settings sheet said when the review began, for the functions that it follows; left out without one. */
  readonly rules?: FileRules;
  readonly version: string;
  /** The newest snapshot that is older than this review, if any. */
  readonly snapshot: Snapshot | null;
  /** The same step's sheet of the newest review, and of the newest one that is older than this: one or two, newest first. */
  readonly earlier?: readonly EarlierSheet[];
  /** What earlier steps kept, by step id. */
  readonly kept: Readonly<Record<string, Kept>>;
}

export interface ReviewOptions {
  readonly rfmScheme: 'eleven' | 'eight' | 'five-by-five';
  /** Events in order; empty: the most telling events are proposed from the data. */
  readonly funnelSteps: readonly string[];
}

/** Counts and short sentences for later steps and for the summary: JSON of at most a few KB, never members' values. */
export type Kept = {
  readonly [key: string]: Kept | string | number | boolean | null | readonly (Kept | string | number)[];
};

export interface StepResult {
  readonly spec: SheetSpec;
  readonly kept: Kept;
  /** To be stored with this review, from the step that makes the tiers. */
  readonly snapshot?: Snapshot;
  /** Sentences for the person who runs it. */
  readonly warnings: readonly string[];
}

/** One sheet of a review. Pure: the same material gives the same sheet. Throws InputError when it refuses. */
export interface ReviewStep {
  readonly id: string;
  readonly needs: readonly SourceKind[];
  /** Fewer kinds where what is known before any row is read makes some needless; left out: needs. */
  needsFrom?(known: Pick<Material, 'present' | 'snapshot' | 'kept'>): readonly SourceKind[];
  /** Whether the last review's snapshot is to be read for it. */
  readonly needsSnapshot?: boolean;
  /** Whether its own sheets of earlier reviews are to be read. */
  readonly needsEarlier?: boolean;
  title(language: Language): string;
  build(material: Material): StepResult;
}

/** A review: its steps in the order of computing, and its sheets in the order of the tabs. */
export interface Review {
  readonly id: string;
  readonly steps: readonly ReviewStep[];
  readonly tabOrder: readonly string[];
  /** Plain text that can be pasted into a chat. */
  summary(material: Pick<Material, 'asOf' | 'period' | 'language' | 'kept'>): string;
}
