import { describe, expect, test } from 'vitest';
import { computeSurvival } from '../../../src/analyses/survival/computeSurvival.ts';
import { survivalChart } from '../../../src/analyses/survival/survivalChart.ts';
import { survivalLook } from '../../../src/analyses/survival/survivalLook.ts';

/** One letter a member: its group. */
const survivalOf = (days: number[], left: number[], letters?: string) => {
  const labels = [...new Set(letters)];
  const group = letters && { labels, codes: Int32Array.from([...letters], (letter) => labels.indexOf(letter)) };
  return computeSurvival({ days: Float64Array.from(days), left: Uint8Array.from(left) }, group || undefined, 0);
};

describe('survivalChart(groups)', () => {
  test('goes in even steps, each line from 1 to where its last member was seen', () => {
    // By hand: of two in a, one leaves on day 1, one is last seen on day 2; of two in b, one leaves on day 4.
    const { groups } = survivalOf([1, 2, 4, 5], [1, 0, 1, 0], 'aabb');
    expect(survivalChart(groups, 'days')?.data).toEqual({
      header: ['days', 'a', 'b'],
      rows: [
        [0, 1, 1],
        [1, 0.5, 1],
        [2, 0.5, 1],
        [3, null, 1],
        [4, null, 0.5],
        [5, null, 0.5],
      ],
    });
  });

  test('has some ten to a hundred points, at round numbers, whatever the unit', () => {
    const axisOf = (end: number): number[] =>
      survivalChart(survivalOf([end / 2, end], [1, 1]).groups, 'days')!.data!.rows.map(([time]) => time as number);
    expect(axisOf(100)).toHaveLength(101);
    expect(axisOf(101).slice(0, 3)).toEqual([0, 2, 4]);
    expect(axisOf(730).slice(0, 3)).toEqual([0, 10, 20]);
    expect(axisOf(3.5).slice(0, 4)).toEqual([0, 0.05, 0.1, 0.15]);
    for (const end of [3.5, 99.5, 730, 4001, 100_000]) {
      const axis = axisOf(end);
      expect(axis.length).toBeLessThanOrEqual(102);
      expect(axis[axis.length - 1]).toBeGreaterThanOrEqual(end);
    }
  });

  test('draws a member who left at once, and no more lines than can be told apart', () => {
    expect(survivalChart(survivalOf([0, 0], [1, 1]).groups, 'days')?.data?.rows).toEqual([[0, 0]]);
    expect(
      survivalChart(survivalOf([1, 2, 3, 4, 5, 6, 7, 8], new Array(8).fill(1), 'abcdefgh').groups, 'days'),
    ).toBeUndefined();
  });
});

describe('survivalLook(cube)', () => {
  test('shows limits of a median as days and the test to four digits, a tiny p as it is', () => {
    const shown = { interval: 'log', level: 0.95, show: 'all' } as const;
    const two = survivalOf([1, 2, 4, 5], [1, 0, 1, 0], 'aabb');
    const lookOf = (cube: Parameters<typeof survivalLook>[0]) => survivalLook(cube, undefined, [['group', 'days']]);
    const at = (look: ReturnType<typeof survivalLook>) =>
      look.cellFormats!.map(({ row, column, format }) => [row, column, format]);
    // Two rows of curves, two medians (rows 2 and 3), then χ², df and p.
    const medians = [2, 3].flatMap((row) => [6, 7].map((column) => [row, column, 'number']));
    expect(at(lookOf({ ...two, ...shown }))).toEqual([...medians, [4, 1, 'fine'], [6, 1, 'fine']]);
    const sure = { ...two, test: { chiSquare: 40, degrees: 1, p: 2.5e-10 } };
    expect(at(lookOf({ ...sure, ...shown }))).toEqual([...medians, [4, 1, 'fine']]);
    expect(at(lookOf({ ...two, ...shown, show: 'curve' }))).toEqual([]);
    expect(lookOf({ ...two, ...shown, show: 'summary' }).chart).toBeUndefined();
  });
});
