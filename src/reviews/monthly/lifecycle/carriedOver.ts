import type { Material } from '../../review.ts';
import { type FilledIn, type FilledRow, filledIn } from './filledIn.ts';

/** What people filled in on earlier lists: what the new list takes over, and the list whose recall rate can be told. */
export interface CarriedOver {
  readonly carried: FilledIn;
  /** The newest list that is older than this review. */
  readonly before: FilledIn | null;
}

/**
 * The newest list speaks for the members who stand on it, also by a cell that was emptied; where it is of this very review,
 * made a second time, the one before speaks for the others.
 */
export function carriedOver(material: Material): CarriedOver {
  const lists = (material.earlier || [])
    .map((sheet) => filledIn(sheet, material))
    .filter((list): list is FilledIn => list !== null);
  const before = lists.find(({ asOf }) => asOf < material.asOf) || null;
  const [newest, older] = lists;
  if (!newest)
    return { carried: { asOf: material.asOf, rows: new Map(), lost: 0, ownHeaders: [], reasons: [] }, before };
  if (!older) return { carried: newest, before };
  const headers = [...new Set([...newest.ownHeaders, ...older.ownHeaders])];
  const aligned = (list: FilledIn): [string, FilledRow][] =>
    Array.from(list.rows, ([key, row]) => [
      key,
      { ...row, own: headers.map((header) => row.own[list.ownHeaders.indexOf(header)] ?? null) },
    ]);
  return {
    carried: { ...newest, rows: new Map([...aligned(older), ...aligned(newest)]), ownHeaders: headers },
    before,
  };
}
