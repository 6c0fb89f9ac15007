import type { Language } from '../engine/language.ts';
import type { ReviewPeriod } from '../reviews/review.ts';

/** What the sidebar may ask of the server, and the shape of every answer. JSON only: days are '2026-11-01', no Date, no key that ends in __. */
export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** A sentence in the person's language, and what they can do about it. */
export interface Refusal {
  code: string;
  message: string;
  /** A button to offer with it. */
  action?: 'retry' | 'takeOver' | 'startOver' | 'useCopy' | 'openSheet' | 'checkColumns';
  sheetId?: number;
}

export type TableKind = 'members' | 'orders' | 'activity' | 'other';

/** Ids of fields that a column can be; words/terms names them. */
export type FieldId = string;

export interface FoundColumn {
  /** Column of the sheet, from 1. */
  column: number;
  header: string;
  field: FieldId | '';
  certainty: 'sure' | 'check' | 'none';
  /** Up to three values as text. */
  samples: string[];
  /** Why it should be looked at, in words; '' when sure. */
  why: string;
}

export interface FoundTable {
  /** Stable within one file: sheet id and first column. */
  key: string;
  sheetId: number;
  sheet: string;
  kind: TableKind;
  /** Body rows. */
  rows: number;
  headerRow: number;
  /** Rows of the body. Where nothing stands below it, lastRow is 0: a formula then takes the open range. */
  firstRow: number;
  lastRow: number;
  columns: FoundColumn[];
  use: boolean;
  /** Why it is left alone, in words; '' when used or usable. */
  note: string;
  /** The last day in its main date column, '' if none. */
  lastDay: string;
  /** Fields this kind offers, in order, with their names: for the drop-downs. */
  fields: { id: FieldId; name: string; needed: boolean }[];
}

/** Menu items that lead to a part of the analyses. */
export type AnalysisTask = 'segment' | 'funnels' | 'compare';

export interface Boot {
  version: string;
  language: Language;
  /** The language of this person's account; the sidebar speaks `language` once the file has one. */
  userLanguage: Language | 'ask';
  fileHasLanguage: boolean;
  locale: string;
  timezone: string;
  run: RunState | null;
  pastRuns: PastRun[];
  hasSample: boolean;
  /** Which menu item opened the sidebar; 'review' when absent. */
  screen?: 'review' | 'check' | 'manage' | 'analyses' | AnalysisTask;
}

export interface Found {
  tables: FoundTable[];
  /** What single analyses have made: no sources of a review, but another analysis may be run on them. */
  results?: FoundTable[];
  /** Sheets left alone and why, in words. */
  leftAlone: { sheet: string; why: string }[];
  columnsToCheck: number;
  /** The order of day and month must be asked for: preselected by the locale. */
  askDateOrder: boolean;
  dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** Sentences: "latest order 28 Oct: last month again?" */
  warnings: string[];
  /** Fields of every kind, for a table whose kind the person corrects. Absent: the fields that the tables carry. */
  fieldsOf?: Partial<Record<TableKind, { id: FieldId; name: string; needed: boolean }[]>>;
  /** Names found in the event column, most frequent first: what funnel steps are chosen from. */
  eventNames?: string[];
  /** The file's own settings; null while it has no sheet of them. */
  rules?: Rules | null;
}

/** The settings sheet of a file. */
export interface Rules {
  sheetId: number;
  sheet: string;
  /** By function: a row a setting, its canonical name and then its values as they stand there. */
  values: Record<string, string[][]>;
  /** By function: the arguments that have a table on the sheet. */
  tables: Record<string, string[]>;
}

export interface Plan {
  /** yyyy-MM-dd; rows before this day count. '' is the day after the last one in the data. */
  asOf: string;
  /** What is reviewed: the period of the day before the as-of day; the month when left out. */
  period?: ReviewPeriod;
  /** Makes this one sheet instead of a review. */
  only?: 'dataCheck';
  language: Language;
  dateOrder: 'dmy' | 'mdy' | 'ymd' | '';
  /** The tables with the person's corrections. */
  tables: { key: string; use: boolean; kind: TableKind; columns: { column: number; field: FieldId | '' }[] }[];
  /** RFM scheme, funnel steps …: settings by name; blank means our default. */
  options: { rfmScheme: 'eleven' | 'eight' | 'five-by-five'; funnelSteps: string[] };
  /** Typed by the person for colleagues to read, may be ''. */
  name: string;
  /** Read from hidden copies, so that colleagues may go on editing. */
  useCopy?: boolean;
}

export interface RunState {
  runId: string;
  /** Steps in order; done counts the finished ones. */
  steps: { id: string; title: string }[];
  done: number;
  startedAt: string;
  /** Whose lease it is: mine, another person's (still alive) or nobody's any more (silent for 10 minutes). */
  lease: 'mine' | 'other' | 'stale';
  name: string;
  asOf: string;
  period?: ReviewPeriod;
  only?: 'dataCheck';
  finished: boolean;
}

export interface StepAnswer {
  run: RunState;
  /** "12,400 of 64,000 rows" */
  progress: string;
  rowsDone: number;
  rowsTotal: number;
  warnings: string[];
  /** Present after the last step. */
  result: ReviewResult | null;
}

export interface ReviewResult {
  runId: string;
  sheets: { sheetId: number; name: string }[];
  /** Plain text to copy into a chat. */
  summary: string;
  warnings: string[];
}

export interface PastRun {
  runId: string;
  /** The reviewed period, like 2026-10, 2026-W44 or 2026-10-31; '' for a single sheet. */
  month: string;
  finishedAt: string;
  sheets: { sheetId: number; name: string; exists: boolean; edited: boolean }[];
}

/** One argument of a function: a range in A1 notation, or cells that were typed. null is left out. */
export type AnalysisArgument = { range: string } | { cells: string[][] } | null;

/** One analysis, as its form in the sidebar was filled in. */
export interface AnalysisRequest {
  /** The same for a repeated request, so that an answer that got lost makes no second sheet. */
  token: string;
  id: string;
  language: Language;
  /** In the order of the function's parameters, without the settings. */
  given: AnalysisArgument[];
  /** A range whose cells name the rows of a function with one result a row; '' for none. */
  labels: string;
  /** The changed ones: canonical name, value, further values. */
  settings: string[][];
  /** Explanations for the sheet, which the script itself doesn't carry. */
  words: {
    title: string;
    summary: string;
    method: string;
    settings: Record<string, string>;
    /** What the form calls arguments and settings: what is refused calls them so, too. */
    names?: Readonly<Record<string, string>>;
    /** By value of the setting show: what the columns of a result with one row a row are called. */
    results?: Readonly<Record<string, readonly string[]>>;
  };
}

/** A changed rule to try: on the chosen ranges of a form, or with a plan on the tables of a review. Nothing is written. */
export interface TrialRequest extends AnalysisRequest {
  plan?: Plan;
}

/** What a changed rule would do to the labels of members. */
export interface Trial {
  /** Members with a label now or then, and how many of them get another one. */
  members: number;
  changed: number;
  /** The most frequent changes; '' is no label. */
  moves: { from: string; to: string; members: number }[];
  /** Members whose change is not among those listed. */
  others: number;
  /** Every label with its members under the file's rule and under the new one; none where they are numbers of their own. */
  groups: { label: string; now: number; after: number }[];
}

/** One function on the settings sheet: what explains it, which the script itself doesn't carry. */
export interface SettingsText {
  id: string;
  title: string;
  /** By setting: what it does. */
  help: Record<string, string>;
  /** By setting that is a table: our rows. A row that begins with # is shown and does nothing. */
  rows: Record<string, string[][]>;
  /** Arguments that are tables and have rows of ours, such as a playbook. */
  tables: { name: string; label: string; help: string; rows: string[][] }[];
}

/** Makes the settings sheet, unless the file has one, and writes the values of one function to it. */
export interface SettingsRequest {
  language: Language;
  /** The line under the title. */
  facts: string;
  /** In the order in which they stand. */
  functions: SettingsText[];
  /** What a new sheet begins with in place of our defaults; for a sheet that is there it means nothing. */
  start: { id: string; settings: string[][] }[];
  /** Canonical name, value, further values; of a setting with several rows all of them. */
  keep: { id: string; settings: string[][] }[];
}

/** The sheet that an analysis made. */
export interface AnalysisResult {
  /** To list and remove it as any run. */
  run: PastRun;
  sheetId: number;
  name: string;
  /** As-of day, rows read and left out, version. */
  facts: string;
}

/** Rows of a file on their way into a new sheet. */
export interface ImportChunk {
  /** null for the first chunk; the answer gives it. */
  sheetId: number | null;
  /** The same for all chunks of one import, so that a first chunk sent twice makes one sheet. */
  token?: string;
  name: string;
  /** Where this chunk starts, from 0. */
  offset: number;
  totalRows: number;
  rows: string[][];
  /** A kind a column, decided in the browser over the whole file: text stays text to the letter. */
  kinds: ('text' | 'number' | 'day' | 'time')[];
}

/** The top-level functions that google.script.run may call. The list is the security surface: a test names it. */
export interface Server {
  sidebarBoot(): Answer<Boot>;
  sidebarFind(): Answer<Found>;
  sidebarSetLanguage(language: Language): Answer<Boot>;
  sidebarImport(chunk: ImportChunk): Answer<{ sheetId: number; rowsWritten: number }>;
  reviewStart(plan: Plan): Answer<StepAnswer>;
  reviewStep(runId: string): Answer<StepAnswer>;
  /** Takes no lock: how far the run has come while a step is at work; null when the file knows no such run of this person. */
  reviewProgress(runId: string): Answer<StepAnswer | null>;
  /** Takes no lock: the step at work ends after the sheet that it makes. */
  reviewPause(runId: string): Answer<null>;
  /** Ends a run and removes its half-made sheets. */
  reviewDiscard(runId: string): Answer<Boot>;
  reviewTakeOver(runId: string): Answer<StepAnswer>;
  analysisRun(request: AnalysisRequest): Answer<AnalysisResult>;
  ruleTry(request: TrialRequest): Answer<Trial>;
  settingsKeep(request: SettingsRequest): Answer<Rules>;
  runRemove(runId: string, alsoEdited: boolean): Answer<Boot>;
  sampleAdd(language: Language): Answer<Found>;
  sampleRemove(): Answer<Boot>;
  sheetShow(sheetId: number): Answer<null>;
}
