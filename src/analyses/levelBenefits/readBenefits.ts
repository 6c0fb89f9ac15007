import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, type Grid, isBlank, isErrorCell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readAmounts } from '../../intake/readAmounts.ts';
import { readYesNo } from '../../intake/readYesNo.ts';
import { plainNumber } from '../plainNumber.ts';
import { foldLabel } from '../playbook/knownLabels.ts';
import { quoteList } from '../quoteList.ts';
import { readLimit } from '../readLimit.ts';

/** One benefit and what each level has of it. */
export interface Benefit {
  readonly name: string;
  /** Smallest units of money. */
  readonly unitCost: number;
  /** How often one that a member has is expected to be used. */
  readonly use: number;
  /** How many a member of each level has; 0 is none. */
  readonly counts: readonly number[];
}

export interface Benefits {
  readonly benefits: readonly Benefit[];
  /** As in the header, from left to right. */
  readonly levels: readonly string[];
  readonly scale: number;
}

const COST = 'unit cost|cost|cost of one|unit price|单位成本|单个成本|单次成本|单份成本|成本|单价|费用'.split('|');
const USE = 'expected use|use|usage|use rate|expected uses|预计使用|预计使用率|使用率|使用次数|核销率'.split('|');

/**
 * A table of benefits with its header: the benefit first, then, where the headers say so, the cost of one and its
 * expected use, and a column a level. Throws InputError: no column of costs, no level, names that stand twice, cells
 * that can't be read, with the row of the table. Money has at least so many decimals.
 */
export function readBenefits(argument: string, grid: Grid, decimals: number, reading: ReadingContext): Benefits {
  const header = (grid[0] ?? []).map((cell) => cellText(cell));
  const placeOf = (names: readonly string[]): number =>
    header.findIndex((name, place) => place > 0 && names.includes(foldLabel(name)));
  const [cost, use] = [COST, USE].map(placeOf);
  if (cost < 0) {
    throw new InputError({
      code: 'unknownColumn',
      argument,
      value: 'unit cost (单位成本)',
      hint: quoteList(header.filter(Boolean)),
    });
  }
  const places = [...header.keys()].filter((place) => place > 0 && place !== cost && place !== use && header[place]);
  const levels = places.map((place) => header[place]);
  const rows = [...grid.keys()].slice(1).filter((row) => !grid[row].every(isBlank));
  if (rows.length === 0 || levels.length === 0) throw new InputError({ code: 'noRows', argument });
  refuseRepeats(argument, levels);
  const names = rows.map((row) => cellText(grid[row][0]));
  refuseRepeats(argument, names, rows);
  const { column: costs, problems } = readAmounts(
    rows.map((row) => grid[row][cost]),
    reading,
  );
  rows.forEach((row, i) => {
    const wrong = problems.find((problem) => problem.row === i);
    const place = { argument, row: row + 1 };
    if (wrong) throw new InputError({ ...place, code: wrong.code, value: wrong.value, hint: wrong.hint });
    const broken = grid[row].find(isErrorCell);
    if (broken) throw new InputError({ ...place, code: 'errorCell', value: String(broken) });
    if (names[i] === '' || Number.isNaN(costs.minor[i])) throw new InputError({ ...place, code: 'blankCell' });
    const typed = use < 0 ? undefined : grid[row][use];
    const negative = [grid[row][cost], typed, ...places.map((at) => grid[row][at])].find(
      (cell) => plainNumber(cell ?? '') < 0,
    );
    if (negative !== undefined) throw new InputError({ ...place, code: 'negativeNumber', value: cellText(negative) });
  });
  const scale = Math.max(decimals, costs.scale);
  return {
    benefits: rows.map((row, i) => ({
      name: names[i],
      unitCost: costs.minor[i] * 10 ** (scale - costs.scale),
      use: (use < 0 ? undefined : readLimit(argument, grid[row][use], reading)) ?? 1,
      counts: places.map((place) => countOf(grid[row][place], reading)),
    })),
    levels,
    scale,
  };
}

/** A number is how many a member has; no, – and a blank are none; yes and any other words (9折, ✓) are one. */
function countOf(cell: Cell, reading: ReadingContext): number {
  const number = plainNumber(cell);
  if (!Number.isNaN(number)) return number;
  if (isBlank(cell)) return 0;
  const { column, problems } = readYesNo([cell], reading);
  return problems.length > 0 || column[0] === 1 ? 1 : 0;
}

function refuseRepeats(argument: string, names: readonly string[], rows?: readonly number[]): void {
  names.forEach((value, i) => {
    if (names.findIndex((name) => foldLabel(name) === foldLabel(value)) === i) return;
    throw new InputError({ code: 'repeatedGroup', argument, row: (rows?.[i] ?? 0) + 1, value });
  });
}
