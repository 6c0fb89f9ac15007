/**
 * The median of Kaplan and Meier's survival curve: the first time at which it is 0.5 or less, and where it stays at
 * exactly 0.5 the middle between that time and the next death, as R's survfit says it. null where it never gets there.
 * ended[i] tells whether the i-th time is an end (else the member is still here).
 */
export function medianSurvival(times: readonly number[], ended: readonly boolean[]): number | null {
  const order = times.map((_, i) => i).sort((a, b) => times[a] - times[b]);
  // Survival is a product of ratios: a product in floating point may miss 0.5 by a hair.
  const isHalf = (survival: number): boolean => Math.abs(survival - 0.5) < 1e-9;
  let survival = 1;
  let halfAt: number | null = null;
  for (let i = 0; i < order.length; ) {
    const time = times[order[i]];
    const atRisk = order.length - i;
    let ends = 0;
    for (; i < order.length && times[order[i]] === time; i++) if (ended[order[i]]) ends++;
    if (ends === 0) continue;
    if (halfAt !== null) return (halfAt + time) / 2;
    survival *= (atRisk - ends) / atRisk;
    if (isHalf(survival)) halfAt = time;
    else if (survival < 0.5) return time;
  }
  if (halfAt !== null) return halfAt;
  return null;
}
