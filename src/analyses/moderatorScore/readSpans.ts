import type { Cell } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { foldName } from '../foldName.ts';
import { readLimit } from '../readLimit.ts';
import { rowName } from '../rowName.ts';

/** How many moderators and groups an operator may look after; undefined for no limit. */
export interface Span {
  readonly moderators?: number;
  readonly groups?: number;
}

/** The span of an operator by name: of the rows `own limit` (name, moderators, groups; blank as all others have it), else the usual one. */
export function readSpans(
  rows: readonly (readonly Cell[])[],
  usual: Span,
  reading: ReadingContext,
): (operator: string) => Span {
  const own = new Map(
    rows.map(([name, moderators, groups]): [string, Span] => [
      foldName(rowName('own limit', name)),
      {
        moderators: readLimit('own limit', moderators ?? '', reading) ?? usual.moderators,
        groups: readLimit('own limit', groups ?? '', reading) ?? usual.groups,
      },
    ]),
  );
  return (operator) => own.get(foldName(operator)) ?? usual;
}
