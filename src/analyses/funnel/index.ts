import { type Analysis, analysis } from '../analysis.ts';
import { choice } from '../settings.ts';
import { computeFunnel } from './computeFunnel.ts';
import { funnelColumns, funnelSettings } from './funnelParameters.ts';
import { funnelTable } from './funnelTable.ts';
import { readFunnel } from './readFunnel.ts';
import { words } from './words/index.ts';

/** FUNNEL: how many members get how far through a chain of events. */
export const funnel: Analysis = analysis({
  id: 'FUNNEL',
  shape: 'table',
  columns: funnelColumns,
  settings: { show: choice(['steps', 'members'], 'steps'), ...funnelSettings },
  words,
  compute(given, chosen, run) {
    const { columns, options } = readFunnel(given, chosen, run);
    return computeFunnel(columns, { ...options, showMembers: chosen.show === 'members' });
  },
  table: funnelTable,
});
