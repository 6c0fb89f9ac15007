import { exactProduct } from '../../engine/exactProduct.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, type Grid, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readNumbers } from '../../intake/readNumbers.ts';
import { isTotalsText } from '../../intake/tables/isTotalsRow.ts';
import type { Groups, MeanGroup, RateGroup } from '../experiment/groups.ts';
import { type CountsColumn, type CountsShape, readCountsHeader } from './countsHeader.ts';

/** One row of the table: its number as the user counts, and its cells as numbers. */
interface CountsRow {
  readonly row: number;
  readonly name: string;
  readonly number: (column: CountsColumn) => number;
}

/**
 * A table with a header and a row a group: members and converted, or members, sum and sum of squares, or members, mean
 * and standard deviation. Throws InputError: unknown header, cells that aren't numbers, sums that can't be.
 */
export function groupsFromTable(table: Grid, reading: ReadingContext): Groups {
  const header = table[0] ?? [];
  const shape = readCountsHeader(header);
  const rows = readRows(table, shape, reading);
  if (shape.shape === 'rates') return { kind: 'rate', groups: rows.map(rateOf) };
  return { kind: 'mean', groups: rows.map(shape.shape === 'sums' ? fromSums : fromMoments) };
}

function readRows(table: Grid, { column }: CountsShape, reading: ReadingContext): CountsRow[] {
  const isTotal = (row: readonly Cell[]): boolean => isTotalsText(cellText(row[column.group]));
  const places = table
    .map((_, place) => place)
    .filter((place) => place > 0 && !table[place].every(isBlank) && !isTotal(table[place]));
  const names = new Set<string>();
  return places.map((place): CountsRow => {
    const cells = table[place];
    const name = cellText(cells[column.group]).trim();
    if (name === '') throw problem('blankCell', place);
    if (names.has(name)) throw problem('repeatedGroup', place, name);
    names.add(name);
    return { row: place, name, number: (wanted) => readNumber(cells[column[wanted] as number], place, reading) };
  });
}

function readNumber(cell: Cell, place: number, reading: ReadingContext): number {
  const { column, problems } = readNumbers([cell], reading);
  if (problems.length > 0) throw problem(problems[0].code, place, problems[0].value);
  if (Number.isNaN(column[0])) throw problem('blankCell', place);
  return column[0];
}

function count({ row, number }: CountsRow, column: CountsColumn): number {
  const value = number(column);
  if (value < 0) throw problem('negativeNumber', row, String(value));
  if (!Number.isInteger(value)) throw problem('notAWholeNumber', row, String(value));
  return value;
}

function rateOf(given: CountsRow): RateGroup {
  const members = count(given, 'members');
  const converted = count(given, 'converted');
  if (converted > members) throw problem('moreThanMembers', given.row, String(converted), String(members));
  return { name: given.name, members, converted };
}

function fromSums(given: CountsRow): MeanGroup {
  const members = count(given, 'members');
  const sum = given.number('sum');
  const squares = given.number('squares');
  if (members === 0 && (sum !== 0 || squares !== 0)) throw problem('negativeVariance', given.row, given.name);
  const rest = members === 0 ? 0 : squaresAroundMean(members, sum, squares);
  // Sums are rounded: what is off by that much only is a group in which all are alike, as one member is.
  const off = members === 1 ? -Math.abs(rest) : rest;
  if (off < -1e-12 * Math.abs(squares) || squares < 0) throw problem('negativeVariance', given.row, given.name);
  const isRounded = !Number.isInteger(sum) || !Number.isInteger(squares);
  const noise = isRounded ? 2 * Number.EPSILON * squares : 0;
  return { name: given.name, members, mean: sum / members, variance: (rest > noise ? rest : 0) / (members - 1) };
}

/** Σx² − (Σx)² ÷ n without losing digits where the numbers vary little around a large mean. */
function squaresAroundMean(members: number, sum: number, squares: number): number {
  const all = exactProduct(members, squares);
  const ofSum = exactProduct(sum, sum);
  return (all.product - ofSum.product + (all.rest - ofSum.rest)) / members;
}

/** Nobody has no mean and one member no deviation: there these cells may be blank. */
function fromMoments(given: CountsRow): MeanGroup {
  const members = count(given, 'members');
  const sd = members > 1 ? given.number('sd') : Number.NaN;
  if (sd < 0) throw problem('negativeNumber', given.row, String(sd));
  return { name: given.name, members, mean: members > 0 ? given.number('mean') : Number.NaN, variance: sd * sd };
}

const problem = (code: InputError['problem']['code'], place: number, value?: string, hint?: string): InputError =>
  new InputError({ code, argument: 'table', row: place + 1, value, hint });
