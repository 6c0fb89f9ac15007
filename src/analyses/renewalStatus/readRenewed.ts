import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { readYesNo } from '../../intake/readYesNo.ts';

/** Yes (1), no (0) or blank (-1) a row; and the day of renewal where a date stands instead, else NaN. */
interface Renewed {
  readonly answers: Int8Array;
  readonly days: Float64Array;
}

/** Reads a column of yes and no, of dates, or of both. Throws InputError for anything else. */
export function readRenewed(cells: readonly Cell[], context: ReadingContext): Renewed {
  const answers = readYesNo(cells, context);
  const rows = answers.problems.map(({ row }) => row);
  const times = readTimes(
    rows.map((row) => cells[row]),
    context,
  );
  const [problem] = times.problems;
  if (problem) {
    const row = rows[problem.row];
    const more = times.problems.length - 1;
    const code = problem.code === 'notADate' ? 'notYesNo' : problem.code;
    throw new InputError({ ...problem, code, argument: 'renewed', row: row + 1, more });
  }
  const days = new Float64Array(cells.length).fill(Number.NaN);
  rows.forEach((row, place) => {
    days[row] = Math.floor(times.column.civil[place] / DAY_MS);
  });
  return { answers: answers.column, days };
}
