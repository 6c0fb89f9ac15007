import { describe, expect, it } from 'vitest';
import { distinctPoints } from '../../../src/engine/cluster/distinctPoints.ts';
import { exchange } from '../../../src/engine/cluster/exchange.ts';
import { lloyd } from '../../../src/engine/cluster/lloyd.ts';
import { partitionOf } from '../../../src/engine/cluster/partitionOf.ts';
import { roundWork } from '../../../src/engine/cluster/work.ts';
import { randomFrom } from '../../../src/engine/randomFrom.ts';

/** A thousand points without any groups: neither iteration comes to rest soon. */
const random = randomFrom(3);
const points = distinctPoints(Float64Array.from({ length: 4000 }, random), 4);
const starts = points.values.slice(0, 80);
const round = roundWork(points.values.length, 20);

describe('the work of a grouping', () => {
  it('ends the iterations after the rounds that it pays for', () => {
    // By hand: two rounds and a bit are paid for, so a third one begins and no fourth.
    const work = { left: 2.5 * round };
    lloyd(points, starts, work);
    expect(work.left).toBe(-0.5 * round);
    const more = { left: 1.5 * round };
    exchange(points, partitionOf(points, lloyd(points, starts, { left: 0 }), 20), more);
    expect(more.left).toBe(-0.5 * round);
  });

  it('always pays for one round, so that everybody has a group', () => {
    const group = lloyd(points, starts, { left: 0 });
    expect(new Set(group)).toEqual(new Set(Array.from({ length: 20 }, (_, g) => g)));
  });

  it('is not touched by iterations that come to rest', () => {
    const far = distinctPoints(Float64Array.from([0, 1, 100, 101]), 1);
    const work = { left: 1e6 };
    // By hand: one round finds {0, 1} and {100, 101}, the next one sees that nobody moves.
    expect([...lloyd(far, Float64Array.from([0, 101]), work)]).toEqual([0, 0, 1, 1]);
    expect(work.left).toBe(1e6 - 2 * roundWork(4, 2));
  });
});
