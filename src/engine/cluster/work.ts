/** What a grouping may still spend, in comparisons of two numbers. */
export interface Work {
  left: number;
}

/**
 * Bounds that keep a custom function well inside Google's 30 seconds, whatever rows, features, groups and starts it is
 * given: for a table that every start sees whole, and for a larger one its sample and then all of it. A count and not a
 * clock, so that the same table always gets the same groups.
 */
export const MOST_WORK = 5e8;
export const SAMPLE_WORK = 5e7;
export const FULL_WORK = 1e8;

/** One round over so many numbers (points × dimensions); what is done once a point costs as much as four groups. */
export const roundWork = (numbers: number, groups: number): number => numbers * (groups + 4);

export const hasWork = ({ left }: Work): boolean => left > 0;
