import { type Analysis, analysis } from '../analysis.ts';
import { choice, wholeNumber } from '../settings.ts';
import { activeRows } from './activeRows.ts';
import { activityColumns, activitySettings } from './activitySettings.ts';
import { activityTable } from './activityTable.ts';
import { computeActivity } from './computeActivity.ts';
import { activeMembersWords } from './words/index.ts';

/** ACTIVE_MEMBERS: how many members are active a day, a week, a month, and the ratios between them. */
export const activeMembers: Analysis = analysis({
  id: 'ACTIVE_MEMBERS',
  shape: 'table',
  columns: activityColumns,
  settings: {
    period: choice(['day', 'week', 'month'], 'day'),
    'minimum events': wholeNumber(1, 1, 1_000_000),
    show: choice(['activity', 'members'], 'activity'),
    ...activitySettings,
  },
  words: activeMembersWords,
  compute: (given, chosen, run) =>
    computeActivity(activeRows(given, chosen, run), {
      period: chosen.period,
      weekStart: chosen['week start'],
      minimum: chosen['minimum events'],
      labels: chosen.show === 'members' ? given.member.labels : undefined,
    }),
  table: activityTable,
});
