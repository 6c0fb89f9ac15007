import { InputError } from '../../engine/inputProblem.ts';
import { momentsOf } from '../../engine/statistics/momentsOf.ts';
import type { Cell } from '../../intake/cell.ts';
import type { TextColumn } from '../../intake/column.ts';
import type { CellProblem, ReadingContext } from '../../intake/context.ts';
import { readNumbers } from '../../intake/readNumbers.ts';
import { readYesNo } from '../../intake/readYesNo.ts';
import { byControlName } from '../experiment/byControlName.ts';
import type { Groups, MeanGroup } from '../experiment/groups.ts';

/**
 * Members' rows as groups. An outcome of yes and no (or 1 and 0) throughout makes rates, numbers make means; rows
 * without group or outcome are left out. Throws InputError at the first cell that is neither.
 */
export function groupsFromRows(group: TextColumn, outcome: readonly Cell[], reading: ReadingContext): Groups {
  const order = byControlName(group.labels);
  const places = group.labels.map((label) => order.indexOf(label));
  const placeOf = (row: number): number => (group.codes[row] < 0 ? -1 : places[group.codes[row]]);
  if (outcome.some((cell) => typeof cell === 'number' && cell !== 0 && cell !== 1)) {
    const { column, problems } = readNumbers(outcome, reading);
    if (problems.length > 0) throw refused(problems);
    return { kind: 'mean', groups: means(order, placeOf, column) };
  }
  const yesNo = readYesNo(outcome, reading);
  if (yesNo.problems.length === 0) return { kind: 'rate', groups: rates(order, placeOf, yesNo.column) };
  // Numbers as text, or a word that is neither yes nor no.
  const numbers = readNumbers(outcome, reading);
  // Whichever reading fits more cells tells what is wrong with the others.
  if (numbers.problems.length > 0)
    throw refused(numbers.problems.length <= yesNo.problems.length ? numbers.problems : yesNo.problems);
  return { kind: 'mean', groups: means(order, placeOf, numbers.column) };
}

function rates(names: readonly string[], placeOf: (row: number) => number, outcome: Int8Array) {
  const members = names.map(() => 0);
  const converted = names.map(() => 0);
  for (let row = 0; row < outcome.length; row++) {
    const place = placeOf(row);
    if (place < 0 || outcome[row] < 0) continue;
    members[place]++;
    converted[place] += outcome[row];
  }
  return filled(names.map((name, place) => ({ name, members: members[place], converted: converted[place] })));
}

function means(names: readonly string[], placeOf: (row: number) => number, outcome: Float64Array): MeanGroup[] {
  const values: number[][] = names.map(() => []);
  for (let row = 0; row < outcome.length; row++) {
    const place = placeOf(row);
    if (place >= 0 && !Number.isNaN(outcome[row])) values[place].push(outcome[row]);
  }
  return filled(names.map((name, place) => ({ name, ...momentsOf(values[place]) })));
}

const filled = <G extends { members: number }>(groups: readonly G[]): G[] =>
  groups.filter((group) => group.members > 0);

function refused([first, ...others]: readonly CellProblem[]): InputError {
  const { code, value, hint, row } = first;
  return new InputError({ code, argument: 'outcome', row: row + 1, value, hint, more: others.length });
}
