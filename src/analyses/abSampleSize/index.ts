import { SIZE_RULES } from '../../engine/statistics/sampleSize.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { number } from '../columns.ts';
import { choice, decimal } from '../settings.ts';
import { readPlans } from './plans.ts';
import { sizeTable } from './sizeTable.ts';
import { words } from './words/index.ts';

/** A smaller lift, as a share of the base, would need billions of conversions. */
const LEAST_SEQUENTIAL = 1e-4;

/** AB_SAMPLE_SIZE: how many members an experiment needs, or what power it has with those that there are. */
export const abSampleSize: Analysis = analysis({
  id: 'AB_SAMPLE_SIZE',
  shape: 'table',
  columns: { base: number(), lift: number() },
  settings: {
    'lift as': choice(['points', 'share'], 'points'),
    // Left out: 2, and 1 for the sequential rule, as its author's table has it.
    sides: choice(['', '1', '2'], ''),
    power: decimal(0.8, 0.01, 0.999999),
    alpha: decimal(0.05, 1e-9, 0.5),
    rule: choice([...SIZE_RULES, 'sequential'], 'pooled'),
    members: decimal(undefined, 1, 1e15),
  },
  words,
  compute({ base, lift }, { rule, sides, power, alpha, members, 'lift as': liftAs }) {
    const isTwoSided = sides === '' ? rule !== 'sequential' : sides === '2';
    const plans = readPlans(base, lift, liftAs, rule === 'sequential' ? LEAST_SEQUENTIAL : 0);
    return { plans, rule, sides: isTwoSided ? (2 as const) : (1 as const), alpha, power, members };
  },
  table: sizeTable,
});
