import type { Analysis } from '../../analyses/analysis.ts';
import { RuleError } from '../../analyses/fileRules/fileRules.ts';
import { InputError, type InputProblem, type ProblemCode } from '../../engine/inputProblem.ts';
import type { Cell, Grid } from '../../intake/cell.ts';
import type { AnalysisRequest } from '../api.ts';
import { type ReadRange, readRanges } from './readRanges.ts';
import type { SettingRow } from './settingsBlock.ts';

/** A request's arguments with their cells; ranges keep their place for messages. null is left out. */
export interface GivenArguments {
  readonly places: readonly (ReadRange | { readonly cells: Grid; readonly sheet?: undefined } | null)[];
  readonly labels: ReadRange | null;
}

/** Reads every range of a request, all of a sheet at once. Throws Refused. */
export function readGiven({ given, labels }: AnalysisRequest): GivenArguments {
  const texts = given.flatMap((argument) => (argument && 'range' in argument ? [argument.range] : []));
  const read = readRanges(labels ? [...texts, labels] : texts);
  let next = 0;
  const places = given.map((argument) => (argument && 'range' in argument ? read[next++] : argument));
  return { places, labels: labels ? read[next] : null };
}

/** What the function is called with: each argument in its place, the block of settings behind the last one. */
export function passedArguments(
  analysis: Analysis,
  { places }: GivenArguments,
  settings: readonly SettingRow[],
): unknown[] {
  const passed: unknown[] = places.map((place) => place?.cells);
  if (settings.length === 0) return passed;
  const parameters = Object.keys(analysis.columns).length;
  const width = Math.max(...settings.map(({ cells }) => cells.length));
  const block = settings.map(({ cells }) => Array.from({ length: width }, (_, column): Cell => cells[column] ?? ''));
  return [...Array.from({ length: parameters }, (_, index) => passed[index]), block];
}

/** What is wrong with cells of a sheet that can be shown. */
export class PlacedError extends InputError {
  readonly sheetId: number;
  constructor(problem: InputProblem, sheetId: number) {
    super(problem);
    this.sheetId = sheetId;
  }
}

/** Problems whose hint names other arguments beside the lengths. */
const NAMES_OTHERS: readonly ProblemCode[] = ['missingArgument', 'lengthsDiffer'];

/**
 * Runs a computation; what it refuses calls arguments and settings as the form does, and names the row of the sheet and
 * its column where a formula counts within the range.
 */
export function refusingInPlace<T>(
  analysis: Analysis,
  { places }: GivenArguments,
  names: AnalysisRequest['words']['names'] = {},
  compute: () => T,
): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof InputError) || error instanceof RuleError) throw error;
    const { code, argument = '', row, hint } = error.problem;
    const called = (name: string): string => (Object.keys(names).includes(name) ? names[name] : name);
    // One column of several that are passed as one is called by the argument and its own name: signals viewed.
    const known = [...Object.keys(analysis.columns), ...Object.keys(names)];
    const name = known.includes(argument) ? argument : argument.split(' ')[0];
    const problem = {
      ...error.problem,
      argument: called(name) + argument.slice(name.length),
      hint: NAMES_OTHERS.includes(code) ? hint?.replace(/[a-z]\w*/gi, called) : hint,
    };
    const place = places[Object.keys(analysis.columns).indexOf(name)];
    if (!place || place.sheet === undefined) throw new InputError(problem);
    problem.argument += name === argument ? ` (${place.sheet}!${place.column})` : ` (${place.sheet})`;
    problem.row = row === undefined ? undefined : row + place.top - 1;
    throw new PlacedError(problem, place.sheetId);
  }
}
