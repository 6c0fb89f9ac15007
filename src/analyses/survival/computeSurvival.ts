import { InputError } from '../../engine/inputProblem.ts';
import { kaplanMeier, type SurvivalCurve } from '../../engine/statistics/kaplanMeier.ts';
import { type LogRank, logRank } from '../../engine/statistics/logRank.ts';
import type { TextColumn } from '../../intake/column.ts';
import { labelOrder } from '../events/breakdown.ts';
import type { Durations } from './readDurations.ts';

export interface Survival {
  /** By name, rows without one last; one without a name where no groups are given. */
  readonly groups: readonly { readonly name: string | null; readonly curve: SurvivalCurve }[];
  /** null with fewer than two groups. */
  readonly test: LogRank | null;
}

/** A curve for each group, and the test that they are alike. Throws InputError noRows. */
export function computeSurvival({ days, left }: Durations, group: TextColumn | undefined, rho: number): Survival {
  const rows = Array.from(days.keys()).filter((row) => !Number.isNaN(days[row]));
  if (rows.length === 0) throw new InputError({ code: 'noRows' });
  const codeOf = (row: number): number => group?.codes[row] ?? -1;
  const present = new Set(rows.map(codeOf));
  const codes = labelOrder(group?.labels ?? []).filter((code) => present.has(code));
  const groups = codes.map((code) => {
    const own = rows.filter((row) => codeOf(row) === code);
    const curve = kaplanMeier(
      own.map((row) => days[row]),
      own.map((row) => left[row]),
    );
    return { name: group?.labels[code] ?? null, curve };
  });
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  const test = logRank(
    rows.map((row) => days[row]),
    rows.map((row) => left[row]),
    rows.map((row) => placeOf.get(codeOf(row)) ?? 0),
    codes.length,
    rho,
  );
  return { groups, test };
}
