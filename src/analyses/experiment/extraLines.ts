import { anytimeValid } from '../../engine/statistics/anytimeValid.ts';
import { chanceBetter } from '../../engine/statistics/chanceBetter.ts';
import type { Comparison } from './comparison.ts';
import type { Effect } from './effect.ts';
import type { ExperimentSettings } from './experimentSettings.ts';
import type { Measured } from './resultRow.ts';

/** What settings add to a pair: intervals that hold however often one looks, and chances with a flat prior. */
export const extraLines = (comparison: Comparison, members: number, settings: ExperimentSettings): Measured[] => [
  ...(settings.anytime === undefined ? [] : anytimeLines(comparison, members, settings.anytime, settings.level)),
  ...(settings.chance ? chanceLines(comparison) : []),
];

function anytimeLines(
  { absolute, relative }: Comparison,
  members: number,
  tightest: number,
  level: number,
): Measured[] {
  const line = (measure: string, of: Effect | null): Measured => {
    if (!of) return { measure };
    const { half, p } = anytimeValid(of.effect, of.error, members, tightest, level);
    return { measure, value: of.effect, low: of.effect - half, high: of.effect + half, p };
  };
  return [line('absolute lift, anytime', absolute), line('relative lift, anytime', relative)];
}

function chanceLines({ absolute, relative }: Comparison): Measured[] {
  const lines = (chance: string, loss: string, of: Effect | null): Measured[] => {
    const better = of && chanceBetter(of.effect, of.error);
    return [
      { measure: chance, value: better?.chance },
      { measure: loss, value: better?.loss },
    ];
  };
  return [
    ...lines('chance better', 'expected loss', absolute),
    ...lines('chance better, relative', 'expected loss, relative', relative),
  ];
}
