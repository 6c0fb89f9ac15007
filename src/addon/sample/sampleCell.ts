/** A day or a moment is civil ms; a text stays text. */
export type SampleCell = string | number | { readonly civil: number; readonly withTime: boolean };
