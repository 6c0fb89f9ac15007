import type { ResultCell, Say } from '../analysis.ts';
import { refuseTooManyCells } from '../events/refuseTooManyCells.ts';
import type { StickinessCube } from './computeStickiness.ts';

/**
 * A row for every number of active intervals from 1 on: members with so many (or, at least, so many and more) and their
 * share of all members with an active interval, blank where there are none.
 */
export function stickinessTable(cube: StickinessCube, say: Say): ResultCell[][] {
  if (cube.members) return memberTable(cube, say);
  const header = [...(cube.broken ? ['value'] : []), 'intervals', 'members', 'share'].map(say);
  const body = cube.groups.flatMap(({ value, members }) => {
    const all = members.reduce((sum, each) => sum + each, 0);
    let before = 0;
    return members.map((exactly, index): ResultCell[] => {
      const shown = cube.atLeast ? all - before : exactly;
      before += exactly;
      const cells = [index + 1, shown, all > 0 ? shown / all : null];
      return cube.broken ? [value || null, ...cells] : cells;
    });
  });
  return [header, ...body];
}

/** A row a member: how many active intervals it has, most first. Throws InputError resultTooLarge. */
function memberTable({ members = [], broken, groups }: StickinessCube, say: Say): ResultCell[][] {
  refuseTooManyCells(members.length, 3);
  const header = [...(broken ? ['value'] : []), 'member', 'intervals'].map(say);
  const sorted = [...members].sort(
    (a, b) => a.group - b.group || b.intervals - a.intervals || (a.member < b.member ? -1 : 1),
  );
  const body = sorted.map(({ group, member, intervals }): ResultCell[] =>
    broken ? [groups[group].value || null, member, intervals] : [member, intervals],
  );
  return [header, ...body];
}
