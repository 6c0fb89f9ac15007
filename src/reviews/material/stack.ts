import { DAY_MS } from '../../engine/calendar.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import { labelAt } from './identify.ts';

/** The rows of one table that count. */
export function usedRows(out: Uint8Array): Int32Array {
  const rows = new Int32Array(out.length);
  let count = 0;
  for (let row = 0; row < out.length; row++) if (out[row] === 0) rows[count++] = row;
  return rows.subarray(0, count);
}

export const totalLength = (parts: readonly Int32Array[]): number => parts.reduce((sum, part) => sum + part.length, 0);

/** Numbers of the used rows of several tables under each other. */
export function stackNumbers<A extends Float64Array | Int32Array>(
  into: A,
  columns: readonly ArrayLike<number>[],
  parts: readonly Int32Array[],
): A {
  let at = 0;
  parts.forEach((rows, index) => {
    const column = columns[index];
    for (let i = 0; i < rows.length; i++) into[at++] = column[rows[i]];
  });
  return into;
}

/** Texts of the used rows of several tables under each other, '' where blank; undefined where no table has the column. */
export function stackTexts(
  columns: readonly (TextColumn | undefined)[],
  parts: readonly Int32Array[],
): string[] | undefined {
  if (columns.every((column) => !column)) return undefined;
  const texts: string[] = [];
  parts.forEach((rows, index) => {
    for (let i = 0; i < rows.length; i++) texts.push(labelAt(columns[index], rows[i]));
  });
  return texts;
}

/** Times of the used rows of several tables under each other, in the zone of the first. */
export function stackTimes(columns: readonly TimeColumn[], parts: readonly Int32Array[]): TimeColumn {
  const length = totalLength(parts);
  const civil = stackNumbers(
    new Float64Array(length),
    columns.map((column) => column.civil),
    parts,
  );
  const same = columns.every((column) => column.civil === column.instant);
  const instant = same
    ? civil
    : stackNumbers(
        new Float64Array(length),
        columns.map((column) => column.instant),
        parts,
      );
  const zone = columns.length > 0 ? columns[0].zone : { name: '', starts: [0], offsets: [0] };
  return { civil, instant, zone, hasTime: columns.some((column) => column.hasTime) };
}

/** Civil days of times. */
export function daysOf(civil: Float64Array): Int32Array {
  const days = new Int32Array(civil.length);
  for (let row = 0; row < civil.length; row++) days[row] = Math.floor(civil[row] / DAY_MS);
  return days;
}
