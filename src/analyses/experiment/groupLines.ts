import { rateInterval } from '../../engine/statistics/rateInterval.ts';
import { studentQuantile } from '../../engine/statistics/studentT.ts';
import type { ExperimentSettings } from './experimentSettings.ts';
import type { MeanGroup, RateGroup } from './groups.ts';
import type { Measured } from './resultRow.ts';

/** One group on its own: members, converted and rate with Wilson's interval; under "too few" members without it. */
export function rateLines({ members, converted }: RateGroup, settings: ExperimentSettings): Measured[] {
  const few = isFew(members, settings);
  const rate = members === 0 ? null : converted / members;
  const interval = members === 0 || few ? {} : rateInterval(converted, members, 'wilson', settings.level);
  return [
    { measure: 'members', value: members },
    { measure: 'converted', value: converted },
    { measure: 'rate', value: rate, ...interval },
    ...(few ? [{ measure: 'too few', value: members }] : []),
  ];
}

/** One group on its own: members, mean with Student's interval (none where all are alike), standard deviation. */
export function meanLines({ members, mean, variance }: MeanGroup, settings: ExperimentSettings): Measured[] {
  const few = isFew(members, settings);
  const interval =
    members < 2 || few || variance === 0 ? {} : meanInterval({ members, mean, variance }, settings.level);
  return [
    { measure: 'members', value: members },
    { measure: 'mean', value: members === 0 ? null : mean, ...interval },
    { measure: 'standard deviation', value: members < 2 ? null : Math.sqrt(variance) },
    ...(few ? [{ measure: 'too few', value: members }] : []),
  ];
}

export const isFew = (members: number, settings: ExperimentSettings): boolean => members < settings['too few'];

function meanInterval(
  { members, mean, variance }: Omit<MeanGroup, 'name'>,
  level: number,
): { low: number; high: number } {
  const half = studentQuantile((1 - level) / 2, members - 1) * Math.sqrt(variance / members);
  return { low: mean - half, high: mean + half };
}
