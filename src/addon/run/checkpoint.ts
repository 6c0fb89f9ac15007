import type { FileRules } from '../../analyses/fileRules/fileRules.ts';
import type { Language } from '../../engine/language.ts';
import type { Kept, ReviewOptions, ReviewPeriod, SourceKind } from '../../reviews/review.ts';
import type { Lease } from './lease.ts';
import { PAUSE } from './pause.ts';
import { jsonProperties, readJson } from './properties.ts';
import type { Settling } from './settle/planSettling.ts';

/** A source as the first step found it. Later steps compare before they compute. */
export interface PlannedSource {
  readonly kind: SourceKind;
  /** The sheet to read: the source itself, or its hidden copy. */
  readonly sheetId: number;
  /** The source's name, for messages and the data check. */
  readonly name: string;
  readonly originalId: number;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Left out: the sheet's last filled row. */
  readonly lastRow?: number;
  readonly headers: readonly string[];
  readonly fields: readonly string[];
  /** The year of columns that name a month only. */
  readonly year?: number;
  readonly rows: number;
  readonly fingerprint: string;
}

/** What a stopped run needs to go on: counts, row numbers and the plan, no member's values. */
export interface Checkpoint {
  readonly runId: string;
  readonly asOf: number;
  /** The month when left out. */
  readonly period?: ReviewPeriod;
  /** The one sheet to make; the whole review when left out. */
  readonly only?: 'dataCheck';
  readonly language: Language;
  readonly dateOrder: '' | 'dmy' | 'mdy' | 'ymd';
  readonly options: ReviewOptions;
  /** The file's rules as the settings sheet had them when the run began: every step follows the same. */
  readonly rules?: FileRules;
  readonly name: string;
  readonly startedAt: number;
  /** Of the file; a step that finds others stops. */
  readonly locale: string;
  readonly zone: string;
  readonly sources: readonly PlannedSource[];
  readonly present: readonly SourceKind[];
  readonly done: number;
  readonly warnings: readonly string[];
  /** After the last sheet of a repeated review: see planSettling. */
  readonly settling?: readonly Settling[];
  /** How many of these are settled. */
  readonly settled?: number;
}

export interface RunProperties {
  readonly lease: Lease | null;
  readonly checkpoint: Checkpoint | null;
  readonly kept: Readonly<Record<string, Kept>>;
  /** Somebody has asked to pause; maybe in a call before this one. */
  readonly pause: boolean;
}

export function readRun(): RunProperties {
  const all = PropertiesService.getDocumentProperties().getProperties();
  return {
    lease: readJson(all, 'lease'),
    checkpoint: readJson(all, 'checkpoint'),
    kept: readJson(all, 'kept') ?? {},
    pause: PAUSE in all,
  };
}

export function writeRun(lease: Lease, checkpoint: Checkpoint, kept: Readonly<Record<string, Kept>>): void {
  PropertiesService.getDocumentProperties().setProperties({
    ...jsonProperties('lease', lease),
    ...jsonProperties('kept', kept),
    ...jsonProperties('checkpoint', checkpoint),
  });
}

export const writeLease = (lease: Lease): void => {
  PropertiesService.getDocumentProperties().setProperties(jsonProperties('lease', lease));
};

/** Forgets the run; its sheets stay. */
export function forgetRun(): void {
  const properties = PropertiesService.getDocumentProperties();
  for (const name of properties.getKeys()) {
    if (/^(lease|checkpoint|kept|pause)(\.\d+)?$/.test(name)) properties.deleteProperty(name);
  }
}
