import type { Cell, Grid } from '../../intake/cell.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import type { Run } from '../analysis.ts';
import { type Actors, actorsOf } from '../events/actors.ts';
import { breakdownValues } from '../events/breakdown.ts';
import { keepUsable } from '../events/dayLimits.ts';
import { eventMasks } from '../events/eventMasks.ts';
import { ANY_EVENT } from '../events/eventRule.ts';
import { readEventRules } from '../events/readEventRules.ts';
import { readRows } from '../events/readRows.ts';
import { type ReportDays, reportDays } from '../events/reportDays.ts';

export interface ActivityColumns {
  readonly member: TextColumn;
  readonly date: TimeColumn;
  readonly event?: TextColumn;
  readonly properties?: Grid;
  readonly members?: Grid;
}

export interface ActivitySettings {
  readonly event: readonly (readonly Cell[])[];
  readonly breakdown: readonly (readonly Cell[])[];
  readonly from?: number;
  readonly to?: number;
  readonly as_of?: number;
  readonly timezone: string;
  readonly filter: readonly (readonly Cell[])[];
}

/** The rows that make somebody active. */
export interface ActiveRows {
  /** On the clocks of the report's zone. */
  readonly time: TimeColumn;
  /** Not 0 where the row counts. */
  readonly masks: Int32Array;
  readonly actors: Actors;
  readonly days: ReportDays;
}

/** What the settings make of the rows: those of the event (or of one of the events), not yet cut to the days. */
export function activeRows(given: ActivityColumns, chosen: ActivitySettings, run: Run): ActiveRows {
  const seen = readRows({ ...given, time: given.date }, chosen, run);
  const rules = readEventRules(chosen.event, 'event', given.event !== undefined, run.reading);
  const masks = eventMasks([...rules, ANY_EVENT], given.event, run.rows, seen.readCondition, 'event');
  keepUsable(masks, given.member, seen.time, chosen.as_of, seen.filter);
  const days = reportDays(masks, seen.time, { from: chosen.from, to: chosen.to, asOf: chosen.as_of });
  const wanted = (1 << rules.length) - 1;
  for (let row = 0; row < masks.length; row++) masks[row] &= wanted;
  const values = breakdownValues(chosen.breakdown, seen.attributes, run.rows);
  return { time: seen.time, masks, actors: actorsOf(given.member, masks, values), days };
}
