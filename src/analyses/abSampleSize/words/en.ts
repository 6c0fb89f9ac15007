import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {
    members: 'members|n',
  },
  values: {
    points: 'percentage points',
    share: 'relative',
    sequential: 'sequential sampling',
    '1': 'one',
    '2': 'two',
    pooled: 'R',
    baseline: 'Evan Miller',
    arcsine: "Cohen's h",
  },
  labels: {
    base: 'base rate',
    target: 'target rate',
    exact: 'members per group, exact',
    members: 'members per group',
    all: 'members in both',
    conversions: 'conversions in all',
    lead: 'lead needed',
    h: "Cohen's h",
    power: 'power',
    'power of': 'power with {members} a group',
    rule: 'rule',
    'rule pooled': "pooled (R's power.prop.test), {sides}-sided",
    'rule baseline': 'baseline (Evan Miller), {sides}-sided',
    'rule arcsine': "arcsine (Cohen's h), {sides}-sided",
    'rule sequential': 'sequential (Evan Miller), {sides}-sided',
  },
};
