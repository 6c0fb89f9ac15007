import { type Analysis, analysis } from '../analysis.ts';
import { beside, grid, id, optional, text, time } from '../columns.ts';
import { breakdownValues } from '../events/breakdown.ts';
import { eventSettings } from '../events/eventSettings.ts';
import { readRows } from '../events/readRows.ts';
import { choice, duration, rows, yes } from '../settings.ts';
import { computeFunnel } from './computeFunnel.ts';
import { funnelTable } from './funnelTable.ts';
import { readAttribution, readExclusions, readFirstTimes } from './readStepSettings.ts';
import { readSteps } from './readSteps.ts';
import { words } from './words/index.ts';

/** FUNNEL: how many members get how far through a chain of events. */
export const funnel: Analysis = analysis({
  id: 'FUNNEL',
  shape: 'table',
  columns: {
    member: id(),
    event: text(),
    time: time(),
    steps: grid(),
    properties: optional(beside()),
    members: optional(grid()),
  },
  settings: {
    window: duration({ count: 14, unit: 'day' }),
    order: choice(['ordered', 'strict', 'any'], 'ordered'),
    'late steps': yes(false),
    exclude: rows(),
    'first time': rows(),
    breakdown: rows(),
    attribution: rows(),
    show: choice(['steps', 'members'], 'steps'),
    ...eventSettings,
  },
  words,
  compute(given, chosen, run) {
    const seen = readRows(given, chosen, run);
    const steps = readSteps(given.steps, run.reading);
    return computeFunnel(
      { member: given.member, event: given.event, time: seen.time },
      {
        steps,
        window: chosen.window,
        order: chosen.order,
        lateSteps: chosen['late steps'],
        exclusions: readExclusions(chosen.exclude, steps.length, run.reading),
        firstTimes: readFirstTimes(chosen['first time'], steps.length),
        values: breakdownValues(chosen.breakdown, seen.attributes, run.rows),
        attribution: readAttribution(chosen.attribution, steps.length),
        from: chosen.from,
        to: chosen.to,
        asOf: chosen.as_of,
        showMembers: chosen.show === 'members',
        filter: seen.filter,
        readCondition: seen.readCondition,
      },
    );
  },
  table: funnelTable,
});
