import { type Analysis, analysis } from '../analysis.ts';
import { keepDays } from '../events/dayLimits.ts';
import { choice, duration, rows, yes } from '../settings.ts';
import { activeRows } from './activeRows.ts';
import { activityColumns, activitySettings } from './activitySettings.ts';
import { computeStickiness } from './computeStickiness.ts';
import { readEventCount } from './eventCount.ts';
import { intervalsOf } from './intervals.ts';
import { stickinessTable } from './stickinessTable.ts';
import { stickinessWords } from './words/index.ts';

/** STICKINESS: how many members are active in 1, 2, 3 … different days, weeks or months. */
export const stickiness: Analysis = analysis({
  id: 'STICKINESS',
  shape: 'table',
  columns: activityColumns,
  settings: {
    interval: duration({ count: 1, unit: 'day' }),
    events: rows(),
    'at least': yes(false),
    show: choice(['intervals', 'members'], 'intervals'),
    ...activitySettings,
  },
  words: stickinessWords,
  compute(given, chosen, run) {
    const active = activeRows(given, chosen, run);
    keepDays(active.masks, active.time, chosen.from, chosen.to);
    const days = { from: active.days.from, to: Math.min(active.days.to, active.days.seen) };
    const named = chosen.from !== undefined;
    return computeStickiness(active, intervalsOf(chosen.interval, days, named, chosen['week start']), {
      isActive: readEventCount(chosen.events),
      atLeast: chosen['at least'],
      labels: chosen.show === 'members' ? given.member.labels : undefined,
    });
  },
  table: stickinessTable,
});
