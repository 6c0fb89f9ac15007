import { type Alternative, outsideLevel, symmetricP } from '../../engine/statistics/alternative.ts';
import { normalQuantile, normalTail } from '../../engine/statistics/normal.ts';
import { studentQuantile, studentTail } from '../../engine/statistics/studentT.ts';
import type { Numbers } from './resultRow.ts';

/** An effect with its standard error; with df its statistic follows Student's distribution, without the normal one. */
export interface Effect {
  readonly effect: number;
  readonly error: number;
  readonly df?: number;
}

/** The effect's interval and p-value; a one-sided interval has no end on its open side. Without an error: the value alone. */
export function judge(
  effect: Effect | null,
  value: number | null,
  { level, alternative }: { level: number; alternative: Alternative },
): Numbers & { p: number | null } {
  if (!effect) return { value, p: null };
  const { df, error } = effect;
  const tail = df === undefined ? normalTail : (t: number): number => studentTail(t, df);
  const outside = outsideLevel(level, alternative);
  const half = error * (df === undefined ? normalQuantile(outside) : studentQuantile(outside, df));
  return {
    value: effect.effect,
    low: alternative === 'less' ? null : effect.effect - half,
    high: alternative === 'greater' ? null : effect.effect + half,
    p: symmetricP(effect.effect / error, tail, alternative),
  };
}
