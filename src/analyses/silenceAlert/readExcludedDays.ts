import { DAY_MS, dayText } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readTimes } from '../../intake/readTimes.ts';

const LONGEST = 3660;

/** The rows `excluded days`: dates, or spans such as 2026-10-01 to 2026-10-07; ascending, each once. Throws InputError. */
export function readExcludedDays(rows: readonly (readonly Cell[])[], context: ReadingContext): number[] {
  const days = new Set<number>();
  for (const cell of rows.flat()) {
    if (isBlank(cell)) continue;
    const parts =
      typeof cell === 'string'
        ? cell
            .normalize('NFKC')
            .split(/[,;、]/)
            .filter((part) => part.trim() !== '')
        : [cell];
    for (const part of parts) addSpan(days, part, context);
  }
  return [...days].sort((a, b) => a - b);
}

/** The days of a span; a hyphen without blanks stands between them only where they have none of their own. */
function endsOf(part: string): string[] {
  const [, ...ends] = /^([^-]+)-([^-]+)$/.exec(part) ?? [];
  return ends.length > 0 ? ends : part.split(/\s+to\s+|\s+-\s+|\.\.|[~–—至到]/);
}

function addSpan(days: Set<number>, part: Cell, context: ReadingContext): void {
  const ends: readonly Cell[] = typeof part === 'string' ? endsOf(part) : [part];
  const [from, to = from] = ends.map((end) => dayOf(end, context));
  if (ends.length > 2 || to < from || to - from > LONGEST) {
    const hint = `${dayText(Math.min(from, to))} to ${dayText(Math.max(from, to))}`;
    throw new InputError({ code: 'badValue', argument: 'excluded days', value: cellText(part), hint });
  }
  for (let day = from; day <= to; day++) days.add(day);
}

function dayOf(cell: Cell, context: ReadingContext): number {
  const { column, problems } = readTimes([cell], context);
  if (problems.length > 0 || Number.isNaN(column.civil[0])) {
    const [{ code, hint }] = problems.length > 0 ? problems : [{ code: 'notADate' as const, hint: undefined }];
    throw new InputError({ code, argument: 'excluded days', value: cellText(cell), hint });
  }
  return Math.floor(column.civil[0] / DAY_MS);
}
