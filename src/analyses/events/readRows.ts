import { DAY_MS, dayText, momentText } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { Cell, Grid } from '../../intake/cell.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import type { Run } from '../analysis.ts';
import { type Attributes, attributesOf } from '../conditions/attributes.ts';
import type { RowTest } from '../conditions/condition.ts';
import { readConditions } from '../conditions/readConditions.ts';
import { rowTest } from '../conditions/rowTest.ts';
import type { ConditionReader } from './eventMasks.ts';
import { inReportZone } from './inReportZone.ts';

interface Given {
  readonly member: TextColumn;
  readonly time: TimeColumn;
  readonly event?: TextColumn;
  readonly properties?: Grid;
  readonly members?: Grid;
}

export interface EventRows {
  /** On the clocks of the report's zone. */
  readonly time: TimeColumn;
  readonly attributes: Attributes;
  readonly readCondition: ConditionReader;
  /** All filters at once; undefined without one. */
  readonly filter: RowTest | undefined;
}

interface Chosen {
  readonly timezone: string;
  readonly filter: readonly (readonly Cell[])[];
  readonly from?: number;
  readonly to?: number;
}

/** What the settings and the two tables of other columns make of the rows. Throws InputError: endBeforeStart and others. */
export function readRows(given: Given, settings: Chosen, run: Run): EventRows {
  const { from = -Infinity, to = Infinity } = settings;
  if (to + 1 <= from) {
    const shown = (days: number, moment: number): string =>
      Number.isInteger(days) ? dayText(days) : momentText(Math.round(moment)).replace('T', ' ');
    const [value, hint] = [shown(to, (to + 1) * DAY_MS - 1), shown(from, from * DAY_MS)];
    throw new InputError({ code: 'endBeforeStart', argument: 'to', value, hint });
  }
  const time = inReportZone(given.time, settings.timezone, run.reading);
  const attributes = attributesOf({ ...given, time, reading: run.reading });
  const tests = settings.filter
    .flatMap((cells) => readConditions(cells, 'filter'))
    .map((condition) => rowTest(condition, attributes, 'filter'));
  return {
    time,
    attributes,
    readCondition: (condition, argument) => rowTest(condition, attributes, argument),
    filter: tests.length > 0 ? (row) => tests.every((test) => test(row)) : undefined,
  };
}
