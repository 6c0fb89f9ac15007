import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { funnelColumns, funnelSettings } from '../funnel/funnelParameters.ts';
import { readFunnel } from '../funnel/readFunnel.ts';
import { seriesChart } from '../seriesChart.ts';
import { choice, wholeNumber } from '../settings.ts';
import { computeTrend } from './computeTrend.ts';
import { INTERVALS } from './trendCube.ts';
import { trendTable } from './trendTable.ts';
import { words } from './words/index.ts';

/** FUNNEL_TREND: how the conversion of a funnel moves from period to period. */
export const funnelTrend: Analysis = analysis({
  id: 'FUNNEL_TREND',
  shape: 'table',
  columns: funnelColumns,
  settings: {
    interval: choice(INTERVALS, 'day'),
    'from step': wholeNumber(1, 1, 29),
    'to step': wholeNumber(undefined, 1, 29),
    show: choice(['trend', 'members'], 'trend'),
    ...funnelSettings,
  },
  words,
  compute(given, chosen, run) {
    const { columns, options } = readFunnel(given, chosen, run);
    const last = options.steps.length;
    const { 'from step': fromStep, 'to step': toStep = last } = chosen;
    if (last < 2) throw new InputError({ code: 'tooFewSteps', argument: 'steps' });
    if (toStep < 2 || toStep > last) throw unusable('to step', toStep, `2 … ${last}`);
    if (fromStep >= toStep) throw unusable('from step', fromStep, `1 … ${toStep - 1}`);
    return computeTrend(columns, {
      ...options,
      interval: chosen.interval,
      weekStart: chosen['week start'],
      fromStep,
      toStep,
      showMembers: chosen.show === 'members',
    });
  },
  table: trendTable,
  sheet: ({ members, broken }, _, [, ...rows]) => {
    if (members) return {};
    if (broken) return { chart: seriesChart('line', rows, { axis: 1, name: 0, value: 4 }, true) };
    return { chart: { type: 'line', columns: [0, 3], percent: true } };
  },
});

const unusable = (argument: string, step: number, hint: string): InputError =>
  new InputError({ code: 'badValue', argument, value: String(step), hint });
