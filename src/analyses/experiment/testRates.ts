import { symmetricP } from '../../engine/statistics/alternative.ts';
import { fisherTest } from '../../engine/statistics/fisherTest.ts';
import { normalTail } from '../../engine/statistics/normal.ts';
import { leastExpected, rateStatistic } from '../../engine/statistics/rateTests.ts';
import type { TwoRates } from '../../engine/statistics/twoRates.ts';
import type { ExperimentSettings, TestName } from './experimentSettings.ts';
import type { Measured } from './resultRow.ts';

/** The test that was run on two rates, its p-value and its lines. p is null where all or none converted. */
export function testRates(
  counts: TwoRates,
  { test, alternative }: ExperimentSettings,
): { name: TestName; p: number | null; lines: Measured[] } {
  const name = test === 'auto' ? fitting(counts) : test;
  if (name === 'fisher') {
    const p = fisherTest(counts.x1, counts.n1, counts.x2, counts.n2, alternative);
    return { name, p, lines: [{ measure: name, p }] };
  }
  const z = rateStatistic(counts, name === 'z unpooled' ? 'unpooled' : name === 'yates' ? 'yates' : 'pooled');
  const p = z === null ? null : symmetricP(z, normalTail, alternative);
  if (name === 'pooled z' || name === 'z unpooled') return { name, p, lines: [{ measure: name, value: z, p }] };
  const square = z === null ? null : z * z;
  const lines = [
    { measure: name, value: square, p },
    { measure: 'df', value: 1 },
  ];
  return { name, p, lines };
}

/** Fisher's test where equal rates would let expect under 5 in a cell: there the normal distribution misleads. */
const fitting = (counts: TwoRates): TestName => (leastExpected(counts) < 5 ? 'fisher' : 'pooled z');
