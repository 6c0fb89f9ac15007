import type { Moments } from './meanTests.ts';

/**
 * The F that all groups have one mean: Welch's, or with pooled variances the classic one (R: oneway.test). null where a
 * group has fewer than two members or doesn't vary.
 */
export function equalMeans(
  groups: readonly Moments[],
  pooled: boolean,
): { statistic: number; df1: number; df2: number } | null {
  if (groups.some((group) => group.members < 2)) return null;
  return pooled ? classic(groups) : welch(groups);
}

function classic(groups: readonly Moments[]): { statistic: number; df1: number; df2: number } | null {
  const members = sum(groups.map((group) => group.members));
  const mean = sum(groups.map((group) => group.members * group.mean)) / members;
  const between = sum(groups.map((group) => group.members * (group.mean - mean) ** 2));
  const within = sum(groups.map((group) => (group.members - 1) * group.variance));
  const df1 = groups.length - 1;
  const df2 = members - groups.length;
  return within === 0 ? null : { statistic: between / df1 / (within / df2), df1, df2 };
}

function welch(groups: readonly Moments[]): { statistic: number; df1: number; df2: number } | null {
  if (groups.some((group) => group.variance === 0)) return null;
  const k = groups.length;
  const weights = groups.map((group) => group.members / group.variance);
  const whole = sum(weights);
  const mean = sum(groups.map((group, place) => weights[place] * group.mean)) / whole;
  const between = sum(groups.map((group, place) => weights[place] * (group.mean - mean) ** 2)) / (k - 1);
  const rest = sum(groups.map((group, place) => (1 - weights[place] / whole) ** 2 / (group.members - 1)));
  const share = rest / (k * k - 1);
  return { statistic: between / (1 + 2 * (k - 2) * share), df1: k - 1, df2: 1 / (3 * share) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
