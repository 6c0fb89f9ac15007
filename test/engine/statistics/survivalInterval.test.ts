import { describe, expect, test } from 'vitest';
import { kaplanMeier } from '../../../src/engine/statistics/kaplanMeier.ts';
import { INTERVAL_TYPES, survivalInterval } from '../../../src/engine/statistics/survivalInterval.ts';
import { amlGroup } from './aml.ts';

const Z = 1.95996398454005;
const { durations, left } = amlGroup(0);
const curve = kaplanMeier(durations, left);
const at = (time: number, type: (typeof INTERVAL_TYPES)[number]) => {
  const i = curve.times.indexOf(time);
  return survivalInterval(curve.survival[i], curve.greenwood[i], Z, type);
};

describe('survivalInterval(survival, greenwood, z, type)', () => {
  // R 4.2, survival 3.5-3: summary(survfit(Surv(time, status) ~ x, data = aml, conf.type = …)), maintained group.
  test.each([
    ['log', 9, 0.7541338450815255, 1],
    ['log', 23, 0.3768670595016798, 0.999157600228473],
    ['log', 48, 0.0359178984891853, 0.943525769474552],
    ['log-log', 9, 0.50808020576992974, 0.986673822667823],
    ['log-log', 48, 0.0117384801231896, 0.525014842726641],
    ['plain', 9, 0.7392043331338484, 1],
    ['plain', 23, 0.3144824919464367, 0.91279023532629],
    ['plain', 48, 0, 0.484931162720207],
    ['logit', 9, 0.5614275027144209, 0.98736055331429],
    ['logit', 48, 0.0295468765067873, 0.625752737431765],
    ['arcsin', 9, 0.67954384904248, 0.999883328224895],
    ['arcsin', 48, 0.003057984212228815, 0.546108630739465],
  ] as const)('%s at week %i of aml', (type, time, low, high) => {
    const interval = at(time, type);
    expect(interval?.[0]).toBeCloseTo(low, 13);
    expect(interval?.[1]).toBeCloseTo(high, 13);
  });

  test('does not exist once nobody stays, and is a point while everybody does', () => {
    for (const type of INTERVAL_TYPES) {
      expect(survivalInterval(0, Infinity, Z, type)).toBeNull();
      expect(survivalInterval(1, 0, Z, type)).toEqual([1, 1]);
    }
  });
});
