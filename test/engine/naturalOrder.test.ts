import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inNaturalOrder, naturalOrder } from '../../src/engine/naturalOrder.ts';

describe('the natural order of ids', () => {
  it('counts numbers by their value, wherever they stand', () => {
    // By hand: 2 before 10; 007 is 7, and of the two the one with zeros first; letters as in any alphabet.
    expect(['10', 'M-9', '2', '7', 'M-10', '007', 'Anna'].sort(naturalOrder)).toEqual([
      '2',
      '007',
      '7',
      '10',
      'Anna',
      'M-9',
      'M-10',
    ]);
  });

  it('tells long numbers apart that a computer number could not hold', () => {
    expect(['90071992547409931', '90071992547409930'].sort(naturalOrder)).toEqual([
      '90071992547409930',
      '90071992547409931',
    ]);
  });

  it('gives the same list from any order of the items, as the comparison says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.stringMatching(/^[a-c]?\d{0,3}[a-c]?$/), fc.string({ maxLength: 4 }))),
        (ids) => {
          const sorted = inNaturalOrder(ids, (id) => id);
          expect(inNaturalOrder([...ids].reverse(), (id) => id)).toEqual(sorted);
          expect([...ids].sort(naturalOrder)).toEqual(sorted);
        },
      ),
    );
  });
});
