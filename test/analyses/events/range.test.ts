import { expect, test } from 'vitest';
import { analysisById } from '../../../src/analyses/index.ts';
import { column, refusal } from '../formula.ts';

const RANGE = [
  ['from', '2026-10-09'],
  ['to', '2026-10-08'],
];
const member = column('ann', 'bob');
const day = column('2026-10-08', '2026-10-09');

test.each<[string, unknown[]]>([
  ['FUNNEL', [member, member, day, column('ann', 'bob'), RANGE]],
  ['RETENTION', [member, day, RANGE]],
  ['LIFECYCLE_FLOW', [member, day, RANGE]],
  ['STICKINESS', [member, day, RANGE]],
  ['REPURCHASE_RATE', [member, day, RANGE]],
])('%s refuses a range that ends before it starts', (id, args) => {
  const analysis = analysisById(id);
  if (!analysis) throw new Error(id);
  expect(refusal(analysis, ...args)).toContain('"2026-10-08" lies before the start, "2026-10-09"');
});
