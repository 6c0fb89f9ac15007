import { describe, expect, test } from 'vitest';
import { ANALYSES } from '../../src/analyses/index.ts';
import { ANALYSES_OF, whichModel } from '../../src/sidebar/plan/whichModel.ts';

const asked = (target: boolean, everyone: boolean, history: boolean) => {
  const { model, why, beside } = whichModel({ target, everyone, history });
  return [model, why, ...beside];
};

describe('which model fits', () => {
  test('every answer to the three questions has one', () => {
    // Value with a business target, lifecycle for everyone without one, preference where its history exists.
    expect(asked(true, false, false)).toEqual(['value', 'target']);
    expect(asked(true, true, false)).toEqual(['value', 'target', 'lifecycle']);
    expect(asked(true, false, true)).toEqual(['value', 'target', 'preference']);
    expect(asked(true, true, true)).toEqual(['value', 'target', 'lifecycle', 'preference']);
    expect(asked(false, true, false)).toEqual(['lifecycle', 'everyone']);
    expect(asked(false, true, true)).toEqual(['lifecycle', 'everyone', 'preference']);
    expect(asked(false, false, true)).toEqual(['preference', 'history']);
    expect(asked(false, false, false)).toEqual(['lifecycle', 'nothing']);
  });

  test.each(Object.entries(ANALYSES_OF))('%s leads to an analysis that there is', (_, ids) => {
    expect(ANALYSES.some(({ id }) => ids.includes(id))).toBe(true);
  });
});
