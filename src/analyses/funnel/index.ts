import { type Analysis, analysis } from '../analysis.ts';
import { beside, grid, id, optional, text, time } from '../columns.ts';
import { eventSettings } from '../events/eventSettings.ts';
import { readRows } from '../events/readRows.ts';
import { choice, duration, yes } from '../settings.ts';
import { computeFunnel } from './computeFunnel.ts';
import { example } from './example.ts';
import { funnelTable } from './funnelTable.ts';
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
    show: choice(['steps', 'members'], 'steps'),
    ...eventSettings,
  },
  words,
  compute(given, chosen, run) {
    const { attributes: _, ...rows } = readRows(given, chosen, run);
    return computeFunnel(
      { member: given.member, event: given.event, time: rows.time },
      {
        steps: readSteps(given.steps, run.reading),
        window: chosen.window,
        order: chosen.order,
        lateSteps: chosen['late steps'],
        from: chosen.from,
        to: chosen.to,
        asOf: chosen.as_of,
        showMembers: chosen.show === 'members',
        filter: rows.filter,
        readCondition: rows.readCondition,
      },
    );
  },
  table: funnelTable,
  example,
});
