import type { TextColumn } from '../../intake/column.ts';
import { labelOrder } from './breakdown.ts';

/**
 * Who is counted: members, or with a breakdown a member once for every value that stands on its rows, so that each
 * value has a table as if the others were filtered out.
 */
export interface Actors {
  /** By row; −1 where the row has no member. */
  readonly codes: Int32Array;
  readonly count: number;
  /** The member of each actor; undefined where both are the same. */
  readonly memberOf?: Int32Array;
  /** The group of each actor; undefined where there is one group. */
  readonly groupOf?: Int32Array;
  /** The value of each group in the order of the table; '' is blank. */
  readonly groups: readonly string[];
  readonly broken: boolean;
}

/** The actors of rows whose mask isn't 0. A breakdown without any row still has one, blank, group. */
export function actorsOf(member: TextColumn, masks: Int32Array, values: TextColumn | undefined): Actors {
  if (!values) return { codes: member.codes, count: member.labels.length, groups: [''], broken: false };
  const width = values.labels.length + 1;
  const known = new Map<number, number>();
  const used = new Set<number>();
  const codes = new Int32Array(masks.length).fill(-1);
  for (let row = 0; row < masks.length; row++) {
    if (masks[row] === 0) continue;
    const pair = member.codes[row] * width + values.codes[row] + 1;
    let actor = known.get(pair);
    if (actor === undefined) {
      actor = known.size;
      known.set(pair, actor);
      used.add(values.codes[row]);
    }
    codes[row] = actor;
  }
  const order = labelOrder(values.labels).filter((code) => used.has(code));
  const place = new Map(order.map((code, index) => [code, index]));
  const pairs = Array.from(known.keys());
  return {
    codes,
    count: known.size,
    memberOf: Int32Array.from(pairs, (pair) => Math.floor(pair / width)),
    groupOf: Int32Array.from(pairs, (pair) => place.get((pair % width) - 1) ?? 0),
    groups: order.length === 0 ? [''] : order.map((code) => (code < 0 ? '' : values.labels[code])),
    broken: true,
  };
}
