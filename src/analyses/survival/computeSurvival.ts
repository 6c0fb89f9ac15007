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
  const rows = Array.from(days.keys()).filter((row) => !Number.isNaN(days[row]));
  if (rows.length === 0) throw new InputError({ code: 'noRows' });
  const times = tiedTimes(rows.map((row) => days[row]));
  const gone = rows.map((row) => left[row]);
  const codeOf = rows.map((row) => group?.codes[row] ?? -1);
  const present = new Set(codeOf);
  if (present.size > MOST_GROUPS) {
    const value = String(present.size);
    throw new InputError({ code: 'badValue', argument: 'group', value, hint: `1 … ${MOST_GROUPS}` });
  }
  const codes = labelOrder(group?.labels ?? []).filter((code) => present.has(code));
  const groups = codes.map((code) => {
    const own = Array.from(rows.keys()).filter((place) => codeOf[place] === code);
    const curve = kaplanMeier(
      own.map((place) => times[place]),
      own.map((place) => gone[place]),
    );
    return { name: group?.labels[code] ?? null, curve };
  });
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  const groupOf = codeOf.map((code) => placeOf.get(code) ?? 0);
  return { groups, test: logRank(times, gone, groupOf, codes.length, rho) };
}
