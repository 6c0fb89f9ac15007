import type { Grid } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { fieldOf } from '../../intake/headers/fields.ts';
import { normaliseHeader } from '../../intake/headers/normaliseHeader.ts';
import { scoreHeader } from '../../intake/headers/scoreHeader.ts';

/** The column of a members table whose header best names a field of intake, −1 where none does. */
export function columnOfField(table: Grid, id: string): number {
  const field = fieldOf(id);
  let best = -1;
  let bestScore = 0;
  (table[0] ?? []).forEach((header, column) => {
    const { score } = field ? scoreHeader(normaliseHeader(cellText(header)).text, field, 'members') : { score: 0 };
    if (score <= bestScore) return;
    best = column;
    bestScore = score;
  });
  return best;
}
