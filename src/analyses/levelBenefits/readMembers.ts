import { InputError } from '../../engine/inputProblem.ts';
import type { TextColumn } from '../../intake/column.ts';
import { nearNames } from '../likelyNames.ts';
import { foldLabel } from '../playbook/knownLabels.ts';
import { refuseNegative } from '../refuseNegative.ts';

/**
 * Members of each level of the table: from counts beside the levels, or, without counts, a row a member. Rows without a
 * level are left out. Throws InputError: a level without a column, a level that stands twice, counts that are none.
 */
export function readMembers(
  { codes, labels }: TextColumn,
  counts: Float64Array | undefined,
  levels: readonly string[],
): number[] {
  const places = new Map(levels.map((level, place) => [foldLabel(level), place]));
  const placeOf = labels.map((label) => places.get(foldLabel(label)));
  const members = levels.map(() => 0);
  const seen = new Set<number>();
  if (counts) refuseNegative('members', counts);
  codes.forEach((code, row) => {
    if (code < 0) return;
    const [place, value] = [placeOf[code], labels[code]];
    if (place === undefined) {
      const hint = nearNames(value, levels);
      throw new InputError({ code: 'unknownColumn', argument: 'benefits_with_headers', value, hint });
    }
    if (!counts) {
      members[place]++;
      return;
    }
    if (seen.has(place)) throw new InputError({ code: 'repeatedGroup', argument: 'level', row: row + 1, value });
    seen.add(place);
    if (Number.isNaN(counts[row])) throw new InputError({ code: 'blankCell', argument: 'members', row: row + 1 });
    if (!Number.isInteger(counts[row])) {
      throw new InputError({ code: 'notAWholeNumber', argument: 'members', row: row + 1, value: String(counts[row]) });
    }
    members[place] = counts[row];
  });
  return members;
}
