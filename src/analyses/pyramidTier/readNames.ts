import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';

/** S is above A in games and in talk; what follows is the alphabet. */
export const LETTERS = ['S', ...'ABCDEFGHIJKLMNOPQRTUVWXYZ'];

/** A name for each tier, the top first, from the row `names`; left out: S, A, B, C … Throws InputError for another number of names. */
export function readNames(rows: readonly (readonly Cell[])[], count: number): readonly string[] {
  const names = rows
    .flatMap((row) => row.flatMap((cell) => cellText(cell).split(/[,，;；、]/)))
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length > 0 && names.length !== count) {
    const hint = `${count}: ${LETTERS.slice(0, count).join(', ')}`;
    throw new InputError({ code: 'badValue', argument: 'names', value: names.join(', '), hint });
  }
  if (names.length > 0) return names;
  if (count > LETTERS.length) {
    throw new InputError({ code: 'badValue', argument: 'names', value: String(count), hint: `≤ ${LETTERS.length}` });
  }
  return LETTERS.slice(0, count);
}
