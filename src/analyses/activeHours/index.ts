import { type Analysis, analysis } from '../analysis.ts';
import { time } from '../columns.ts';
import { inReportZone } from '../events/inReportZone.ts';
import { choice, day, words as text } from '../settings.ts';
import { activeHoursTable } from './activeHoursTable.ts';
import { computeActiveHours, type HoursCube } from './computeActiveHours.ts';
import { words } from './words/index.ts';

/** ACTIVE_HOURS: events by hour of the day and day of the week. */
export const activeHours: Analysis = analysis({
  id: 'ACTIVE_HOURS',
  shape: 'table',
  columns: { time: time() },
  settings: {
    'week start': choice(['monday', 'sunday'], 'monday'),
    timezone: text(),
    from: day(),
    to: day(),
    as_of: day(),
    show: choice(['events', 'share'], 'events'),
  },
  words,
  compute(given, chosen, run): { cube: HoursCube; asShare: boolean } {
    const time = inReportZone(given.time, chosen.timezone, run.reading);
    const limits = { from: chosen.from, to: chosen.to, asOf: chosen.as_of };
    return { cube: computeActiveHours(time, chosen['week start'], limits), asShare: chosen.show === 'share' };
  },
  table: ({ cube, asShare }, say) => activeHoursTable(cube, asShare, say),
  sheet({ asShare }, _, [, ...rows]) {
    const hours = rows.slice(0, 24);
    const most = Math.max(...hours.flatMap((row) => row.slice(1, 8).map(Number)));
    const formats = asShare ? [undefined, ...new Array<'percent'>(8).fill('percent')] : undefined;
    return { formats, heat: { from: 1, to: 8, rows: 24, most } };
  },
});
