import type { Analysis } from '../../analyses/analysis.ts';
import { InputError, type InputProblem } from '../../engine/inputProblem.ts';
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

/** Runs a computation; what it refuses names the row of the sheet and its column where a formula counts within the range. */
export function refusingInPlace<T>(analysis: Analysis, { places }: GivenArguments, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { argument = '', row } = error.problem;
    const place = places[Object.keys(analysis.columns).indexOf(argument)];
    if (!place || place.sheet === undefined) throw error;
    const problem = {
      ...error.problem,
      argument: `${argument} (${place.sheet}!${place.column})`,
      row: row === undefined ? undefined : row + place.top - 1,
    };
    throw new PlacedError(problem, place.sheetId);
  }
}
