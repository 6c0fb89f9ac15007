import { InputError } from '../../engine/inputProblem.ts';
import { inSmallestUnits } from '../../engine/inSmallestUnits.ts';
import type { Run } from '../analysis.ts';
import type { HighLimits } from './highLow.ts';
import { LETTERS } from './measures.ts';
import type { TierSettings } from './parameters.ts';
import { readOwnTable } from './readOwnTable.ts';
import type { TierOptions } from './rfmTiers.ts';

/** The settings as the namer of cells takes them. Throws InputError where they contradict each other. */
export function tierOptions(settings: TierSettings, moneyUnit: number, run: Run): TierOptions {
  const { scheme, high, bins, r_limit, f_limit, m_limit } = settings;
  const table = readOwnTable(settings, run.reading);
  if (!table && scheme !== 'eight' && bins !== 5) {
    throw new InputError({ code: 'badValue', argument: 'bins', value: String(bins), hint: `scheme ${scheme}: bins 5` });
  }
  const limits: { -readonly [K in keyof HighLimits]?: number } = {};
  if (r_limit !== undefined) limits.r = r_limit;
  if (f_limit !== undefined) limits.f = f_limit;
  if (m_limit !== undefined) limits.m = inSmallestUnits(m_limit, moneyUnit);
  const complete = LETTERS.every((letter) => limits[letter] !== undefined);
  if (high === 'own limits' && !complete) {
    throw new InputError({
      code: 'badValue',
      argument: 'high',
      value: high,
      hint: LETTERS.map((letter) => `${letter}_limit`).join(' + '),
    });
  }
  return { scheme, high, limits, table };
}

/** Whether every row can be judged by itself, without scores. */
export const byLimitsAlone = ({ scheme, limits, table }: TierOptions): boolean =>
  !table && scheme === 'eight' && LETTERS.every((letter) => limits[letter] !== undefined);
