import type { Cell } from '../../intake/cell.ts';
import type { TextColumn } from '../../intake/column.ts';
import type { Run } from '../analysis.ts';
import { keepDays, keepUsable } from '../events/dayLimits.ts';
import { eventMasks } from '../events/eventMasks.ts';
import { readEventRules } from '../events/readEventRules.ts';
import type { EventRows } from '../events/readRows.ts';
import { BEGINS, FINISHES, NODE } from './pathRows.ts';

type Rows = readonly (readonly Cell[])[];

interface PathSettings {
  readonly include: Rows;
  readonly after: Rows;
  readonly before: Rows;
  readonly from?: number;
  readonly to?: number;
  readonly as_of?: number;
}

/**
 * Marks the rows that are nodes, and those at which paths begin and end: their names are nodes, too, so with another
 * column as node they are that column's values. Throws InputError unknownEvent and others of readEventRules.
 */
export function markPaths(
  given: { readonly member: TextColumn; readonly event: TextColumn },
  nodes: TextColumn,
  seen: EventRows,
  chosen: PathSettings,
  run: Run,
): Int32Array {
  const meets = (setting: 'include' | 'after' | 'before', column: TextColumn): Int32Array =>
    eventMasks(
      readEventRules(chosen[setting], setting, true, run.reading),
      column,
      run.rows,
      seen.readCondition,
      setting,
    );
  const included = meets('include', given.event);
  const begins = chosen.after.length > 0 ? meets('after', nodes) : undefined;
  const finishes = chosen.before.length > 0 ? meets('before', nodes) : undefined;
  const masks = new Int32Array(run.rows);
  for (let row = 0; row < run.rows; row++) {
    if (included[row] === 0 || nodes.codes[row] < 0) continue;
    masks[row] = NODE | (begins?.[row] ? BEGINS : 0) | (finishes?.[row] ? FINISHES : 0);
  }
  keepUsable(masks, given.member, seen.time, chosen.as_of, seen.filter);
  keepDays(masks, seen.time, chosen.from, chosen.to);
  return masks;
}
