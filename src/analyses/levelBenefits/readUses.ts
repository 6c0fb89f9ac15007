import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { foldLabel } from '../playbook/knownLabels.ts';
import { quoteList } from '../quoteList.ts';
import { readLimit } from '../readLimit.ts';
import type { UseOf } from './levelCosts.ts';
import type { Benefits } from './readBenefits.ts';

/**
 * The expected use of the table, with the rows `use` (benefit, level, number) in its place; * stands for all. Of several
 * that fit the last one counts. Throws InputError for an unknown benefit or level, and for what is no number from 0 up.
 */
export function readUses(
  rows: readonly (readonly Cell[])[],
  { benefits, levels }: Benefits,
  reading: ReadingContext,
): UseOf {
  const uses = benefits.map(({ use }) => levels.map(() => use));
  const names = benefits.map(({ name }) => name);
  const placesOf = (cell: Cell, known: readonly string[]): number[] => {
    const typed = foldLabel(cellText(cell));
    const places = [...known.keys()].filter((place) => typed === '*' || foldLabel(known[place]) === typed);
    if (places.length > 0) return places;
    throw new InputError({ code: 'unknownValue', argument: 'use', value: cellText(cell), hint: quoteList(known) });
  };
  for (const [benefit, level, number] of rows) {
    const value = readLimit('use', number, reading);
    if (value === undefined) throw new InputError({ code: 'blankCell', argument: 'use' });
    if (value < 0) throw new InputError({ code: 'negativeNumber', argument: 'use', value: cellText(number) });
    for (const row of placesOf(benefit, names)) for (const place of placesOf(level, levels)) uses[row][place] = value;
  }
  return (benefit, level) => uses[benefit][level];
}
