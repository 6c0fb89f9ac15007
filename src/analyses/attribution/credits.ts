/** The ways to share a conversion among the channels of its path. */
export const MODELS = ['first', 'last', 'linear', '40-20-40'] as const;
export type Model = (typeof MODELS)[number];

/** A share of one conversion: numerator ÷ denominator, so that sums stay exact. */
export interface Credit {
  readonly channel: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** Touches of one instant, each channel once, in a path without repeats in a row. */
export type Path = readonly (readonly number[])[];

/**
 * One conversion shared among the channels of its path (at least one instant). Several channels of one instant share
 * what that instant gets. 40-20-40: the first and the last instant get 40 % each and those between share 20 %; two
 * share half and half, a single one gets all.
 */
export function creditsOf(path: Path, model: Model): Credit[] {
  if (model === 'linear') {
    const touches = path.reduce((sum, channels) => sum + channels.length, 0);
    return path.flatMap((channels) => channels.map((channel) => ({ channel, numerator: 1, denominator: touches })));
  }
  const last = path.length - 1;
  return path.flatMap((channels, place) => {
    const [numerator, denominator] = shareOf(place, last, model);
    if (numerator === 0) return [];
    return channels.map((channel) => ({ channel, numerator, denominator: denominator * channels.length }));
  });
}

function shareOf(place: number, last: number, model: Model): readonly [number, number] {
  if (model === 'first') return [place === 0 ? 1 : 0, 1];
  if (model === 'last') return [place === last ? 1 : 0, 1];
  if (last === 0) return [1, 1];
  if (last === 1) return [1, 2];
  return place === 0 || place === last ? [2, 5] : [1, 5 * (last - 1)];
}
