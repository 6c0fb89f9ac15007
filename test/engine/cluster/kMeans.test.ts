import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctPoints } from '../../../src/engine/cluster/distinctPoints.ts';
import { kMeans } from '../../../src/engine/cluster/kMeans.ts';
import { partitionOf } from '../../../src/engine/cluster/partitionOf.ts';
import { standardOf } from '../../../src/engine/statistics/standardise.ts';
import { IRIS } from './iris.ts';

const flat = (rows: readonly (readonly number[])[]): Float64Array => Float64Array.from(rows.flat());

const scaled = (rows: readonly (readonly number[])[]): number[][] => {
  const standards = rows[0].map((_, d) => standardOf(Float64Array.from(rows, (row) => row[d])));
  return rows.map((row) => row.map((value, d) => (value - standards[d].mean) / standards[d].sd));
};

const cluster = (rows: readonly (readonly number[])[], k: number, seed = 1, starts = 200) => {
  const points = distinctPoints(flat(rows), rows[0].length);
  const found = kMeans(points, k, seed, starts);
  return { ...found, rows: Array.from(points.pointOf, (point) => found.group[point]) };
};

describe('kMeans on the iris measurements', () => {
  // R 4: kmeans(scale(iris[, 1:4]) * sqrt(150 / 149), k, nstart = 200)$tot.withinss, sizes sorted; for k = 3 also
  // scikit-learn's published inertia_ of StandardScaler + KMeans, 139.82.
  test.each([
    [2, 222.3617049650231, [50, 100]],
    [3, 139.8204963597497, [47, 50, 53]],
    [4, 114.0922384356827, [25, 25, 47, 53]],
    [5, 90.80728315078537, [23, 25, 25, 29, 48]],
  ])('with z-scores and %i groups has the inertia of R', (k, inertia, sizes) => {
    const found = cluster(scaled(IRIS), k);
    expect(found.inertia).toBeCloseTo(inertia, 9);
    expect(Array.from(found.weights).sort((a, b) => a - b)).toEqual(sizes);
  });

  // R 4: kmeans(iris[, 1:4], k, nstart = 200)$tot.withinss; 78.85 is scikit-learn's, too.
  test.each([
    [2, 152.3479517603579],
    [3, 78.851441426146],
    [4, 57.2284732142857],
    [5, 46.44618205128202],
  ])('as they are and %i groups has the inertia of R', (k, inertia) => {
    expect(cluster(IRIS, k).inertia).toBeCloseTo(inertia, 9);
  });

  test('has the centres, sizes and withinss of R, lowest first column first', () => {
    const { centres, weights, within } = cluster(IRIS, 3);
    // R 4: kmeans(iris[, 1:4], 3, nstart = 200), $centers ordered by Sepal.Length, $size, $withinss.
    const expected = [5.006, 3.428, 1.462, 0.246, 5.901612903, 2.748387097, 4.393548387, 1.433870968];
    expected.push(6.85, 3.073684211, 5.742105263, 2.071052632);
    expected.forEach((value, place) => {
      expect(centres[place]).toBeCloseTo(value, 8);
    });
    expect(Array.from(weights)).toEqual([50, 62, 38]);
    expect(within[0]).toBeCloseTo(15.15099999999998, 9);
    expect(within[1]).toBeCloseTo(39.82096774193546, 9);
    expect(within[2]).toBeCloseTo(23.87947368421056, 9);
  });

  test('gives the same groups for every seed', () => {
    const first = cluster(scaled(IRIS), 3).rows;
    for (const seed of [2, 3, 99, 4_294_967_295]) expect(cluster(scaled(IRIS), 3, seed).rows).toEqual(first);
  });
});

describe('kMeans on more points than a start of the sample sees', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => [((i * i) % 1009) + (i % 3 === 0 ? 600 : 0), i ** 3 % 1013]);

  // R 4.2: i <- 0:2999; kmeans(cbind(i^2 %% 1009 + ifelse(i %% 3 == 0, 600, 0), i^3 %% 1013), k, nstart = 200): sizes
  // sorted, tot.withinss.
  test.each([
    [4, [497, 806, 848, 849], 221111706.671234],
    [5, [460, 527, 534, 739, 740], 163375693.018447],
    [6, [266, 268, 518, 520, 707, 721], 132125144.058943],
  ])('%i groups are the best that R finds', (k, sizes, inertia) => {
    const found = cluster(rows, k);
    expect(Array.from(found.weights).sort((a, b) => a - b)).toEqual(sizes);
    expect(found.inertia).toBeCloseTo(inertia, 3);
  });
});

/** The least inertia of all partitions into k groups, by trying them all. */
function leastInertia(rows: readonly (readonly number[])[], k: number): number {
  const points = { values: flat(rows), weights: new Float64Array(rows.length).fill(1), dimensions: rows[0].length };
  let least = Infinity;
  const group = new Int32Array(rows.length);
  const place = (row: number, used: number): void => {
    if (row === rows.length) {
      if (used === k) least = Math.min(least, partitionOf(points, group, k).inertia);
      return;
    }
    for (let g = 0; g <= Math.min(used, k - 1); g++) {
      group[row] = g;
      place(row + 1, Math.max(used, g + 1));
    }
  };
  place(0, 0);
  return least;
}

const rowsOf = (least: number, most: number) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), {
    minLength: least,
    maxLength: most,
  });

test('finds the best of all partitions of a few points', () => {
  fc.assert(
    fc.property(rowsOf(3, 8), fc.integer({ min: 1, max: 4 }), (rows, wanted) => {
      const k = Math.min(wanted, new Set(rows.map(String)).size);
      const best = leastInertia(rows, k);
      expect(cluster(rows, k, 1, 60).inertia).toBeCloseTo(best, 6);
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('gives the same rows the same groups in any order of rows, and equal rows one group', () => {
  fc.assert(
    fc.property(rowsOf(4, 30), fc.integer({ min: 0, max: 1000 }), (rows, turn) => {
      const k = Math.min(3, new Set(rows.map(String)).size);
      const order = rows.map((_, i) => i).sort((a, b) => ((a * 31 + turn) % 17) - ((b * 31 + turn) % 17) || a - b);
      const before = cluster(rows, k, 1, 10).rows;
      const after = cluster(
        order.map((row) => rows[row]),
        k,
        1,
        10,
      ).rows;
      expect(after).toEqual(order.map((row) => before[row]));
      const groupOf = new Map(rows.map((row, i) => [String(row), before[i]]));
      expect(rows.map((row) => groupOf.get(String(row)))).toEqual(before);
    }),
  );
});

test('has no empty group, and every inertia is the one of its own means', () => {
  fc.assert(
    fc.property(rowsOf(6, 40), fc.integer({ min: 1, max: 6 }), (rows, wanted) => {
      const k = Math.min(wanted, new Set(rows.map(String)).size);
      const { rows: groups, weights, inertia } = cluster(rows, k, 3, 3);
      expect(Math.min(...weights)).toBeGreaterThan(0);
      let sum = 0;
      for (let g = 0; g < k; g++) {
        const own = rows.filter((_, i) => groups[i] === g);
        expect(own.length).toBe(weights[g]);
        for (const d of [0, 1]) {
          const mean = own.reduce((total, row) => total + row[d], 0) / own.length;
          sum += own.reduce((total, row) => total + (row[d] - mean) ** 2, 0);
        }
      }
      expect(inertia).toBeCloseTo(sum, 8);
    }),
  );
});
