import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { beside, id, memberTable, optional, text, time } from '../columns.ts';
import { actorsOf } from '../events/actors.ts';
import { breakdownValues } from '../events/breakdown.ts';
import { eventSettings } from '../events/eventSettings.ts';
import { readRows } from '../events/readRows.ts';
import { needsTimeOfDay } from '../funnel/windowEnd.ts';
import { choice, duration, rows, wholeNumber, yes } from '../settings.ts';
import { computePaths } from './computePaths.ts';
import { markPaths } from './markPaths.ts';
import type { PathsCube } from './pathsCube.ts';
import { pathsTable } from './pathsTable.ts';
import { sessionGap } from './sessionGap.ts';
import { words } from './words/index.ts';

/** PATHS: the ways that members take from event to event. */
export const paths: Analysis = analysis({
  id: 'PATHS',
  shape: 'table',
  columns: {
    member: id(),
    event: text(),
    time: time(),
    properties: optional(beside()),
    members: optional(memberTable()),
  },
  settings: {
    include: rows(),
    node: rows(),
    positions: yes(false),
    'start and end': yes(false),
    repeats: choice(['keep', 'collapse'], 'keep'),
    count: choice(['members', 'transitions'], 'members'),
    steps: wholeNumber(undefined, 1, 10_000),
    after: rows(),
    before: rows(),
    'session gap': duration({ count: 0, unit: 'none' }),
    show: choice(['steps', 'matrix', 'members'], 'steps'),
    value: choice(['number', 'share'], 'number'),
    breakdown: rows(),
    ...eventSettings,
  },
  words,
  compute(given, chosen, run): { cube: PathsCube; asShare: boolean } {
    const seen = readRows(given, chosen, run);
    if (needsTimeOfDay(chosen['session gap']) && !given.time.hasTime) {
      throw new InputError({ code: 'noTimeOfDay', argument: 'time' });
    }
    const nodes = breakdownValues(chosen.node, seen.attributes, run.rows, 'node') ?? given.event;
    const masks = markPaths(given, nodes, seen, chosen, run);
    const values = breakdownValues(chosen.breakdown, seen.attributes, run.rows);
    if (given.member.labels.length === 0) throw new InputError({ code: 'noRows' });
    const { civil, instant } = seen.time;
    const cube = computePaths(
      { actors: actorsOf(given.member, masks, values), nodes, masks, instant, civil },
      {
        collapse: chosen.repeats === 'collapse',
        steps: chosen.steps,
        after: chosen.after.length > 0,
        before: chosen.before.length > 0,
        gap: sessionGap(chosen['session gap']),
        positions: chosen.positions,
        ends: chosen['start and end'],
        everyTime: chosen.count === 'transitions',
        show: chosen.show,
        labels: given.member.labels,
      },
    );
    return { cube, asShare: chosen.value === 'share' };
  },
  table: ({ cube, asShare }, say) => pathsTable(cube, asShare, say),
});
