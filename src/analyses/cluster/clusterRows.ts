import { distinctPoints } from '../../engine/cluster/distinctPoints.ts';
import { kMeans, SAMPLE } from '../../engine/cluster/kMeans.ts';
import { groupMeans } from '../../engine/cluster/partitionOf.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { standardOf } from '../../engine/statistics/standardise.ts';
import type { Features } from '../features/readFeatures.ts';

export interface ClusterOptions {
  readonly k: number;
  readonly seed: number;
  /** undefined: as many as take about a second, 10 to 200. */
  readonly starts: number | undefined;
  readonly log: boolean;
  readonly scale: 'z-score' | 'none';
}

/** Groups from 0, a place a row; -1 for rows left out because a feature is blank. */
export interface Clusters {
  readonly features: Features;
  readonly group: Int32Array;
  readonly sizes: Float64Array;
  /** Means by group and feature in the columns' own units (of log(1 + x), then turned back), flat. */
  readonly centres: Float64Array;
  /** The same over all rows that were grouped. */
  readonly centre: Float64Array;
  /** On the scale that was grouped by. */
  readonly within: Float64Array;
  readonly leftOut: number;
}

/**
 * Groups the rows without a blank. Equal rows share a group, so there are never more groups than different rows.
 * Throws InputError noRows where every row has a blank, negativeNumber where log(1 + x) meets a number below 0.
 */
export function clusterRows(features: Features, options: ClusterOptions): Clusters {
  const { columns } = features;
  const rows = columns[0].length;
  const dimensions = columns.length;
  const complete: number[] = [];
  let filled = 0;
  for (let row = 0; row < rows; row++) {
    const blanks = columns.filter((column) => Number.isNaN(column[row])).length;
    if (blanks === 0) complete.push(row);
    if (blanks < dimensions) filled++;
  }
  if (complete.length === 0) throw new InputError({ code: 'noRows' });
  const used = columns.map((column) => usedValues(column, complete, options.log, features.headers));
  const flat = new Float64Array(complete.length * dimensions);
  used.forEach((column, d) => {
    for (let i = 0; i < column.length; i++) flat[i * dimensions + d] = column[i];
  });
  const points = distinctPoints(flat, dimensions);
  const standards = used.map((column) => (options.scale === 'z-score' ? standardOf(column) : { mean: 0, sd: 1 }));
  const scaled = points.values.map((value, place) => {
    const { mean, sd } = standards[place % dimensions];
    return (value - mean) / sd;
  });
  const k = Math.min(options.k, points.weights.length);
  const starts = options.starts ?? startsFor(Math.min(points.weights.length, SAMPLE) * dimensions * k);
  const found = kMeans({ ...points, values: scaled }, k, options.seed, starts);

  const group = new Int32Array(rows).fill(-1);
  complete.forEach((row, i) => {
    group[row] = found.group[points.pointOf[i]];
  });
  const back = (value: number): number => (options.log ? Math.expm1(value) : value);
  return {
    features,
    group,
    sizes: found.weights,
    centres: groupMeans(points, found.group, k).means.map(back),
    centre: groupMeans(points, new Int32Array(points.weights.length), 1).means.map(back),
    within: found.within,
    leftOut: filled - complete.length,
  };
}

/** Starts by the work of one round: numbers × groups. The same table always gets the same. */
const startsFor = (work: number): number => Math.min(200, Math.max(10, Math.floor(3e6 / work)));

function usedValues(column: Float64Array, rows: readonly number[], log: boolean, headers: number): Float64Array {
  return Float64Array.from(rows, (row) => {
    if (!log) return column[row];
    if (column[row] < 0) {
      const place = row + 1 + headers;
      throw new InputError({ code: 'negativeNumber', argument: 'features', row: place, value: String(column[row]) });
    }
    return Math.log1p(column[row]);
  });
}
