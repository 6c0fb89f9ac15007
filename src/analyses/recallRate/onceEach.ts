import { InputError } from '../../engine/inputProblem.ts';
import type { TextColumn, YesNoColumn } from '../../intake/column.ts';

/** The first row of each member. Throws InputError where a later row of a member says otherwise. */
export function onceEach({ codes, labels }: TextColumn, columns: readonly YesNoColumn[]): number[] {
  const first = new Int32Array(labels.length).fill(-1);
  const rows: number[] = [];
  codes.forEach((code, row) => {
    if (code < 0) return;
    if (first[code] < 0) {
      first[code] = row;
      rows.push(row);
    } else if (columns.some((column) => column[row] !== column[first[code]])) {
      throw new InputError({ code: 'repeatedMember', argument: 'member', row: row + 1, value: labels[code] });
    }
  });
  return rows;
}
