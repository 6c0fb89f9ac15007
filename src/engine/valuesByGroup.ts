import { sortSpan } from './sortSpan.ts';

/** Values brought together by group: values[starts[g]] up to values[starts[g + 1]] (excluded) belong to group g, ascending. */
export interface ValuesByGroup {
  readonly values: Int32Array;
  readonly starts: Int32Array;
}

/** Whole numbers sorted by group and within it; those of a negative group are left out. One counting sort, then short sorts. */
export function valuesByGroup(group: Int32Array, groups: number, value: Int32Array): ValuesByGroup {
  const starts = new Int32Array(groups + 1);
  for (let row = 0; row < group.length; row++) if (group[row] >= 0) starts[group[row] + 1]++;
  for (let g = 1; g <= groups; g++) starts[g] += starts[g - 1];
  const next = starts.slice();
  const values = new Int32Array(starts[groups]);
  for (let row = 0; row < group.length; row++) if (group[row] >= 0) values[next[group[row]]++] = value[row];
  for (let g = 0; g < groups; g++) sortSpan(values, starts[g], starts[g + 1]);
  return { values, starts };
}
