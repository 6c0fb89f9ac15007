import type { ResultCell, Say } from '../analysis.ts';
import { periodCell } from '../events/periodCell.ts';
import { refuseTooManyCells } from '../events/refuseTooManyCells.ts';
import { type FlowCube, STATUSES } from './flowCube.ts';

/**
 * A row a period: new, returning, resurrecting, dormant (negative) and the pulse, (new + resurrecting) ÷ dormant, blank
 * where nobody goes dormant. With a breakdown its value comes first. Periods after the as-of day are blank.
 */
export function flowTable(cube: FlowCube, say: Say): ResultCell[][] {
  if (cube.members) return memberTable(cube, say);
  const header = [...(cube.broken ? ['value'] : []), 'period', ...STATUSES, 'pulse'].map(say);
  const body = cube.groups.flatMap(({ value, counts }) =>
    Array.from({ length: cube.periods }, (_, at): ResultCell[] => {
      const name = periodCell(cube.firstPeriod + at, cube.period, cube.weekStart);
      const cells = at < cube.seen ? flowCells(counts.map((count) => count[at])) : new Array<null>(5).fill(null);
      return cube.broken ? [value || null, name, ...cells] : [name, ...cells];
    }),
  );
  return [header, ...body];
}

function flowCells([fresh, returning, resurrecting, dormant]: readonly number[]): (number | null)[] {
  const pulse = dormant > 0 ? (fresh + resurrecting) / dormant : null;
  return [fresh, returning, resurrecting, dormant === 0 ? 0 : -dormant, pulse];
}

/** A row for every member and period with a status, by period, status and member. Throws InputError resultTooLarge. */
function memberTable(cube: FlowCube, say: Say): ResultCell[][] {
  const { members = [] } = cube;
  refuseTooManyCells(members.length, 4);
  const header = [...(cube.broken ? ['value'] : []), 'period', 'status', 'member'].map(say);
  const sorted = [...members].sort(
    (a, b) => a.group - b.group || a.period - b.period || a.status - b.status || (a.member < b.member ? -1 : 1),
  );
  const body = sorted.map(({ group, period, status, member }): ResultCell[] => {
    const name = periodCell(cube.firstPeriod + period, cube.period, cube.weekStart);
    const cells = [name, say(STATUSES[status]), member];
    return cube.broken ? [cube.groups[group].value || null, ...cells] : cells;
  });
  return [header, ...body];
}
