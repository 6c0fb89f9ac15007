/** The numbers of a line; what is left out or null is blank. A text is the key of a verdict. */
export interface Numbers {
  readonly value?: number | string | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly p?: number | null;
}

/** A line without what it compares; `measure` is the key of a label. */
export interface Measured extends Numbers {
  readonly measure: string;
}

/** What a line is about: all groups, one group, a group against another, or a group against the fixed value. */
export type Subject =
  | { readonly of: 'all' }
  | { readonly of: 'group' | 'fixed'; readonly group: number }
  | { readonly of: 'pair'; readonly group: number; readonly control: number };

/** One line of the result without words, by places of groups. */
export type ResultRow = Measured & { readonly about: Subject };

/** Lines about one thing. */
export const about = (subject: Subject, lines: readonly Measured[]): ResultRow[] =>
  lines.map((line) => ({ ...line, about: subject }));
