/** What the person has chosen in a form so far. */
export interface Filled {
  /** By argument. */
  readonly columns: Readonly<Record<string, Choice>>;
  /** What names the rows of a result with one row each. */
  readonly labels: Choice;
  /** By setting: what was typed, '' for the default; yes or no for a tick. */
  readonly settings: Readonly<Record<string, string>>;
}

/** One of the offers of an argument, and what was typed for it. */
export interface Choice {
  /** '' is nothing; a column or a whole table of the file; a typed range or value; typed lines. */
  readonly offer: '' | 'typed' | 'lines' | `column ${string}` | `table ${string}`;
  readonly text: string;
}

export const NOTHING: Choice = { offer: '', text: '' };
export const columnOffer = (key: string, column: number): Choice['offer'] => `column ${key} ${column}`;
export const tableOffer = (key: string): Choice['offer'] => `table ${key}`;
