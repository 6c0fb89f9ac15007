import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import { type Analysis, analysis, type Run } from '../analysis.ts';
import { beside, id, memberTable, optional, text, time } from '../columns.ts';
import { breakdownValues } from '../events/breakdown.ts';
import type { EventRule } from '../events/eventRule.ts';
import { eventSettings } from '../events/eventSettings.ts';
import { readEventRule } from '../events/readEventRule.ts';
import { readRows } from '../events/readRows.ts';
import { choice, numbers, rows, wholeNumber, yes } from '../settings.ts';
import { computeRetention } from './computeRetention.ts';
import { listRetention } from './listRetention.ts';
import { readValue } from './readValue.ts';
import { computeRetentionByValue } from './retentionByValue.ts';
import { retentionLook } from './retentionLook.ts';
import type { RetentionOptions } from './retentionOptions.ts';
import { listTable, partsTable, retentionTable } from './retentionTable.ts';
import { words } from './words/index.ts';

/** RETENTION: how many members of each cohort come back period after period. */
export const retention: Analysis = analysis({
  id: 'RETENTION',
  shape: 'table',
  columns: {
    member: id(),
    date: time(),
    event: optional(text()),
    properties: optional(beside()),
    members: optional(memberTable()),
  },
  settings: {
    period: choice(['hour', 'day', 'week', 'month', 'quarter'], 'month'),
    cohort: choice(['first ever', 'first matching', 'recurring'], 'first ever'),
    start: rows(),
    return: rows(),
    'on or after': yes(false),
    minimum: wholeNumber(1, 1, 1_000_000),
    brackets: numbers(),
    rolling: yes(false, /^24(?!\d)/),
    columns: wholeNumber(undefined, 1, 10_000),
    value: rows(),
    breakdown: rows(),
    show: choice(['table', 'members'], 'table'),
    ...eventSettings,
  },
  words,
  compute(given, chosen, run) {
    const seen = readRows({ ...given, time: given.date }, chosen, run);
    const columns = { member: given.member, date: seen.time, event: given.event };
    const options: RetentionOptions = {
      period: chosen.period,
      weekStart: chosen['week start'],
      cohort: chosen.cohort,
      start: oneEvent(chosen.start, 'start', given.event !== undefined, run),
      return: oneEvent(chosen.return, 'return', given.event !== undefined, run),
      onOrAfter: chosen['on or after'],
      minimum: chosen.minimum,
      brackets: chosen.brackets,
      rolling: chosen.rolling,
      width: chosen.columns,
      ...readValue(chosen.value, seen.attributes, run.rows),
      from: chosen.from,
      to: chosen.to,
      asOf: chosen.as_of,
      filter: seen.filter,
      readCondition: seen.readCondition,
    };
    const values = breakdownValues(chosen.breakdown, seen.attributes, run.rows);
    if (chosen.show === 'members') return listRetention(columns, options, values);
    const parts = values ? computeRetentionByValue(columns, options, values) : [];
    // Where nobody starts there is no value either: the plain table then says so.
    return parts.length > 0 ? parts : computeRetention(columns, options);
  },
  table: (cube, say) =>
    'list' in cube ? listTable(cube, say) : 'members' in cube ? retentionTable(cube, say) : partsTable(cube, say),
  sheet: (cube, _, table, say) => {
    if ('list' in cube) return {};
    const [{ value }, before] = 'members' in cube ? [cube, 0] : [cube[0].cube, 1];
    return retentionLook(table, before, value === 'share', say('after'));
  },
});

/** The event of a setting. Throws InputError: stands twice, or names an event where no event column is passed. */
function oneEvent(
  given: readonly (readonly Cell[])[],
  setting: string,
  hasEvents: boolean,
  run: Run,
): EventRule | undefined {
  if (given.length > 1) throw new InputError({ code: 'repeatedSetting', argument: 'settings', value: setting });
  if (given.length === 0) return undefined;
  const rule = readEventRule(given[0], setting, run.reading);
  if (rule.name !== '' && !hasEvents)
    throw new InputError({ code: 'missingArgument', argument: 'event', hint: 'member, date, event' });
  return rule;
}
