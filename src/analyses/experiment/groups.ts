import type { Moments } from '../../engine/statistics/meanTests.ts';

/** One arm of an experiment whose outcome is yes or no. */
export interface RateGroup {
  readonly name: string;
  readonly members: number;
  readonly converted: number;
}

/** One arm whose outcome is a number; variance with n − 1, of no meaning under two members. */
export interface MeanGroup extends Moments {
  readonly name: string;
}

/** The control first. The only data that a comparison needs. */
export type Groups =
  | { readonly kind: 'rate'; readonly groups: readonly RateGroup[] }
  | { readonly kind: 'mean'; readonly groups: readonly MeanGroup[] };

/** Yes and no as the numbers 1 and 0, for a t test of rates. */
export const asMeans = (groups: readonly RateGroup[]): MeanGroup[] =>
  groups.map(({ name, members, converted }) => ({
    name,
    members,
    mean: converted / members,
    variance: (converted * (members - converted)) / members / (members - 1),
  }));
