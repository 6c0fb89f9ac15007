/** Pearson's χ² of counts against what shares let expect; the shares need not add up to 1. */
export function goodnessOfFit(counts: readonly number[], shares: readonly number[]): { statistic: number; df: number } {
  const all = sum(counts);
  const whole = sum(shares);
  const terms = counts.map((count, place) => {
    const expected = (all * shares[place]) / whole;
    return (count - expected) ** 2 / expected;
  });
  return { statistic: sum(terms), df: counts.length - 1 };
}

/** Pearson's χ² that all groups have one rate; null where nobody or everybody succeeded. */
export function equalRates(
  groups: readonly { successes: number; members: number }[],
): { statistic: number; df: number } | null {
  const members = sum(groups.map((group) => group.members));
  const rate = sum(groups.map((group) => group.successes)) / members;
  if (!(rate > 0 && rate < 1)) return null;
  const terms = groups.map((group) => (group.successes - group.members * rate) ** 2 / group.members);
  return { statistic: sum(terms) / (rate * (1 - rate)), df: groups.length - 1 };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
