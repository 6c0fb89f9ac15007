import type { ResultCell } from '../analysis.ts';

/** A sentence under a table: in the first column, the rest blank. */
export const textRow = (text: string, width: number): ResultCell[] => [
  text,
  ...new Array<ResultCell>(width - 1).fill(null),
];
