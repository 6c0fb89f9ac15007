import { InputError } from '../../engine/inputProblem.ts';
import { kaplanMeier, type SurvivalCurve } from '../../engine/statistics/kaplanMeier.ts';
import { type LogRank, logRank } from '../../engine/statistics/logRank.ts';
import { tiedTimes } from '../../engine/statistics/tiedTimes.ts';
import type { TextColumn } from '../../intake/column.ts';
import { labelOrder } from '../events/breakdown.ts';
import type { Durations } from './readDurations.ts';

export interface Survival {
  /** By name, rows without one last; one without a name where no groups are given. */
  readonly groups: readonly { readonly name: string | null; readonly curve: SurvivalCurve }[];
  /** null with fewer than two groups that could have lost anybody. */
  readonly test: LogRank | null;
}

/** The test's table grows with the square of the groups; more of them mean that ids were passed. */
const MOST_GROUPS = 200;

/** A curve for each group, and the test that they are alike. Throws InputError: noRows, too many groups. */
export function computeSurvival({ days, left }: Durations, group: TextColumn | undefined, rho: number): Survival {
  const isUsed = (row: number): boolean => !Number.isNaN(days[row]);
  const codeOf = (row: number): number => (group ? group.codes[row] : -1);
  const counts = new Map<number, number>();
  let used = 0;
  for (let row = 0; row < days.length; row++) {
    if (!isUsed(row)) continue;
    counts.set(codeOf(row), (counts.get(codeOf(row)) ?? 0) + 1);
    used++;
  }
  if (used === 0) throw new InputError({ code: 'noRows' });
  if (counts.size > MOST_GROUPS) {
    const value = String(counts.size);
    throw new InputError({ code: 'badValue', argument: 'group', value, hint: `1 … ${MOST_GROUPS}` });
  }
  const codes = labelOrder(group?.labels ?? []).filter((code) => counts.has(code));
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  // Group after group, so that each is one stretch of the arrays.
  const starts = codes.map((_, place) => codes.slice(0, place).reduce((sum, code) => sum + (counts.get(code) ?? 0), 0));
  const next = starts.slice();
  const durations = new Float64Array(used);
  const gone = new Uint8Array(used);
  const groupOf = new Int32Array(used);
  for (let row = 0; row < days.length; row++) {
    if (!isUsed(row)) continue;
    const place = placeOf.get(codeOf(row)) ?? 0;
    const to = next[place]++;
    durations[to] = days[row];
    gone[to] = left[row];
    groupOf[to] = place;
  }
  const times = tiedTimes(durations);
  const groups = codes.map((code, place) => ({
    name: group?.labels[code] ?? null,
    curve: kaplanMeier(times.subarray(starts[place], next[place]), gone.subarray(starts[place], next[place])),
  }));
  return { groups, test: codes.length > 1 ? logRank(times, gone, groupOf, codes.length, rho) : null };
}
