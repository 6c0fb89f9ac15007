import { type Cell, isBlank } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readNumbers } from '../../intake/readNumbers.ts';
import { readTexts } from '../../intake/readTexts.ts';
import type { NamedColumns } from '../features/headerRow.ts';
import { strictly } from '../refusedCells.ts';

/** What a tag cell may hold several tags parted by. */
const PARTS = /[|,，、;；\n]+/;

/** A column of numbers. */
interface NumberTrait {
  readonly name: string;
  /** From 1, what a column without a name is called by. */
  readonly place: number;
  readonly values: Float64Array;
}

/** Members' traits: numbers, and tags as sorted places in `tags`, a list a row. */
export interface Traits {
  readonly numbers: readonly NumberTrait[];
  readonly tags: readonly string[];
  readonly tagsOf: readonly (readonly number[])[];
  /** Rows without a blank among the numbers, and with anything at all. */
  readonly usable: readonly boolean[];
}

/**
 * Sorts columns into numbers and tags: a column whose filled cells are all numbers is one of numbers (unless zeroOrOne
 * asks to take it for a tag), TRUE and FALSE tell whether a member has the tag of the column's name, anything else is
 * one or more tags a cell. Throws InputError errorCell.
 */
export function readTraits(
  { columns, names, headers }: NamedColumns,
  reading: ReadingContext,
  zeroOrOne: boolean,
): Traits {
  const rows = columns[0].length;
  const numbers: NumberTrait[] = [];
  const sets = Array.from({ length: rows }, () => new Set<string>());
  columns.forEach((cells, index) => {
    if (cells.every(isBlank)) return;
    const { column, problems } = readNumbers(cells, reading);
    const name = names[index] || String(index + 1);
    const asTag = zeroOrOne && column.every((value) => Number.isNaN(value) || value === 0 || value === 1);
    if (problems.length === 0 && !asTag) {
      numbers.push({ name: names[index], place: index + 1, values: column });
      return;
    }
    if (problems.length === 0) {
      column.forEach((value, row) => {
        if (value === 1) sets[row].add(name);
      });
      return;
    }
    addTags(cells, name, sets, reading, headers);
  });
  const all = new Set<string>();
  for (const set of sets) for (const tag of set) all.add(tag);
  const tags = Array.from(all).sort();
  const placeOf = new Map(tags.map((tag, place) => [tag, place]));
  const isFilled = (row: number): boolean => columns.some((cells) => !isBlank(cells[row]));
  return {
    numbers,
    tags,
    tagsOf: sets.map((set) => [...set].map((tag) => placeOf.get(tag) as number).sort((a, b) => a - b)),
    usable: sets.map((_, row) => isFilled(row) && numbers.every(({ values }) => !Number.isNaN(values[row]))),
  };
}

function addTags(
  cells: readonly Cell[],
  name: string,
  sets: readonly Set<string>[],
  reading: ReadingContext,
  headers: number,
): void {
  const column = strictly('features', readTexts(cells, reading), headers);
  cells.forEach((cell, row) => {
    if (typeof cell === 'boolean') {
      if (cell) sets[row].add(name);
    } else if (column.codes[row] >= 0) {
      for (const tag of column.labels[column.codes[row]].split(PARTS)) if (tag.trim()) sets[row].add(tag.trim());
    }
  });
}
