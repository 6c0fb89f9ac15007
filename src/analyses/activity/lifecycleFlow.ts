import { type Analysis, analysis } from '../analysis.ts';
import { choice, words } from '../settings.ts';
import { activeRows } from './activeRows.ts';
import { activityColumns, activitySettings } from './activitySettings.ts';
import { computeFlow } from './computeFlow.ts';
import { flowTable } from './flowTable.ts';
import { readJoined } from './readJoined.ts';
import { flowWords } from './words/index.ts';

/** LIFECYCLE_FLOW: who is new, returning, resurrecting or dormant, period by period. */
export const lifecycleFlow: Analysis = analysis({
  id: 'LIFECYCLE_FLOW',
  shape: 'table',
  columns: activityColumns,
  settings: {
    period: choice(['hour', 'day', 'week', 'month', 'quarter', 'year'], 'month'),
    joined: words(),
    show: choice(['flow', 'members'], 'flow'),
    ...activitySettings,
  },
  words: flowWords,
  compute(given, chosen, run) {
    const { member, members } = given;
    return computeFlow(activeRows(given, chosen, run), {
      period: chosen.period,
      weekStart: chosen['week start'],
      joined: readJoined(members, chosen.joined, member, chosen.timezone, run.reading),
      labels: chosen.show === 'members' ? member.labels : undefined,
    });
  },
  table: flowTable,
  sheet({ members, broken }) {
    if (members) return {};
    const before = broken ? 1 : 0;
    const formats = [...new Array<undefined>(before + 5).fill(undefined), 'hundredths'] as const;
    return broken ? { formats } : { formats, chart: { type: 'stackedColumn', columns: [0, 1, 2, 3, 4] } };
  },
});
