/** p-values after Holm's correction for several tests, in the order given (R: p.adjust, method "holm"); null stays. */
export function holm(ps: readonly (number | null)[]): (number | null)[] {
  const known = ps
    .map((p, place) => ({ p, place }))
    .filter((one): one is { p: number; place: number } => one.p !== null);
  known.sort((a, b) => a.p - b.p);
  const adjusted: (number | null)[] = ps.map(() => null);
  let least = 0;
  known.forEach(({ p, place }, rank) => {
    least = Math.max(least, Math.min(1, p * (known.length - rank)));
    adjusted[place] = least;
  });
  return adjusted;
}
