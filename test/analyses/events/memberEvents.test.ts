import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramMean, histogramMedian, histogramOf } from '../../../src/analyses/events/histogram.ts';
import { memberEvents } from '../../../src/analyses/events/memberEvents.ts';
import { timeOrder } from '../../../src/analyses/events/timeOrder.ts';

describe('timeOrder(times)', () => {
  it('sorts like a stable comparison sort, before 1970 and far apart too', () => {
    const time = fc.oneof(
      fc.integer({ min: -5, max: 5 }),
      fc.integer({ min: -60_000_000_000_000, max: 200_000_000_000_000 }),
    );
    fc.assert(
      fc.property(fc.array(time, { maxLength: 60 }), (times) => {
        const compared = times.map((_, index) => index).sort((a, b) => times[a] - times[b] || a - b);
        expect([...timeOrder(Float64Array.from(times))]).toEqual(compared);
      }),
    );
  });
});

describe('memberEvents(codes, members, instants, masks)', () => {
  const row = fc.record({
    code: fc.integer({ min: 0, max: 2 }),
    time: fc.integer({ min: 0, max: 40 }),
    mask: fc.integer({ min: 0, max: 3 }),
  });

  it('orders each member by time and leaves out masks of 0, for few events and for many', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 150, size: 'max' }), (rows) => {
        const events = memberEvents(
          Int32Array.from(rows, (each) => each.code),
          3,
          Float64Array.from(rows, (each) => each.time),
          Int32Array.from(rows, (each) => each.mask),
        );
        const wanted = [0, 1, 2].map((code) =>
          rows
            .map((each, index) => ({ ...each, index }))
            .filter((each) => each.code === code && each.mask !== 0)
            .sort((a, b) => a.time - b.time || a.index - b.index),
        );
        expect([...events.rows]).toEqual(wanted.flat().map((each) => each.index));
        expect([...events.times]).toEqual(wanted.flat().map((each) => each.time));
        expect([...events.masks]).toEqual(wanted.flat().map((each) => each.mask));
        expect([...events.starts].slice(1)).toEqual([0, 1, 2].map((code) => wanted.slice(0, code + 1).flat().length));
      }),
    );
  });
});

describe('a histogram', () => {
  it('has the mean and the median of its values', () => {
    const histogram = histogramOf(Float64Array.of(5, 1, 5, 2));
    expect(histogram).toEqual({ values: [1, 2, 5], counts: [1, 1, 2] });
    expect(histogramMean(histogram)).toBe(13 / 4);
    expect(histogramMedian(histogram)).toBe(3.5);
    expect(histogramMedian(histogramOf(Float64Array.of(7, 1, 3)))).toBe(3);
  });

  it('of nothing has neither', () => {
    const nothing = histogramOf(new Float64Array(0));
    expect([histogramMean(nothing), histogramMedian(nothing)]).toEqual([null, null]);
  });
});
