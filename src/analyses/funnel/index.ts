import { type Analysis, analysis } from '../analysis.ts';
import { seriesChart } from '../seriesChart.ts';
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
  sheet: ({ members, broken, order }, _, [, ...rows]) => {
    if (members) return {};
    const event = order === 'any' ? 0 : 1;
    const formats = [...new Array<undefined>(broken ? 6 : 5).fill(undefined), 'seconds', 'seconds'] as const;
    if (broken) return { formats, chart: seriesChart('column', rows, { axis: event + 1, name: 0, value: 3 }) };
    return { formats, chart: { type: 'bar', columns: [event, 2] } };
  },
});
