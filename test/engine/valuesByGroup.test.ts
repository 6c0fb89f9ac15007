import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesByGroup } from '../../src/engine/valuesByGroup.ts';

test('valuesByGroup(group, groups, value) brings each group together, ascending, without negative groups', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: -1, max: 4 }), fc.integer({ min: -200, max: 200 })), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(rows, (pairs) => {
      const { values, starts } = valuesByGroup(
        Int32Array.from(pairs, ([group]) => group),
        5,
        Int32Array.from(pairs, ([, value]) => value),
      );
      for (let group = 0; group < 5; group++) {
        const expected = pairs.filter((pair) => pair[0] === group).map((pair) => pair[1]);
        expect([...values.subarray(starts[group], starts[group + 1])]).toEqual(expected.sort((a, b) => a - b));
      }
    }),
  );
});
