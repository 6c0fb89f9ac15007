import { InputError } from '../../engine/inputProblem.ts';
import { LANGUAGES } from '../../engine/language.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { foldName } from '../foldName.ts';
import { nearNames } from '../likelyNames.ts';
import { readLimit } from '../readLimit.ts';
import { GROUPS } from './communityGroups.ts';
import { words } from './words/index.ts';

/** How many members one chat group holds: a default of ours, the size up to which a WeChat group is easy to join. */
const DEFAULT_CAPACITY = 500;

/** The rows `capacity` (a number for all, or a group's name and a number), by place of the group. Throws InputError. */
export function readCapacities(
  rows: readonly (readonly Cell[])[],
  ownGroups: readonly string[] | undefined,
  context: ReadingContext,
): readonly number[] {
  const groups = ownGroups ?? GROUPS;
  const named = new Map<string, number>();
  for (const [place, group] of groups.entries()) {
    named.set(foldName(group), place);
    if (!ownGroups) for (const language of LANGUAGES) named.set(foldName(words[language].labels[group]), place);
  }
  const capacities = new Map<number, number>();
  let all = DEFAULT_CAPACITY;
  for (const [first, second] of rows) {
    if (isBlank(second)) all = size(first, context) ?? all;
    else {
      const place = named.get(foldName(cellText(first)));
      if (place === undefined) {
        const hint = nearNames(foldName(cellText(first)), [...named.keys()]);
        throw new InputError({ code: 'unknownValue', argument: 'capacity', value: cellText(first), hint });
      }
      capacities.set(place, size(second, context) ?? all);
    }
  }
  return groups.map((_, place) => capacities.get(place) ?? all);
}

function size(cell: Cell, context: ReadingContext): number | undefined {
  const value = readLimit('capacity', cell, context);
  if (value !== undefined && (!Number.isInteger(value) || value < 1)) {
    throw new InputError({ code: 'badValue', argument: 'capacity', value: cellText(cell), hint: '1, 2, 3 …' });
  }
  return value;
}
