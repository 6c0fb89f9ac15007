/** The ways to share a conversion among the channels of its path. */
export const MODELS = ['first', 'last', 'linear', '40-20-40'] as const;
export type Model = (typeof MODELS)[number];

/** Takes a share of one conversion: numerator ÷ denominator, so that sums stay exact. */
export type TakeCredit = (channel: number, numerator: number, denominator: number) => void;

/**
 * The touches that led to a conversion, at least one: an entry for each instant with its channels; a channel that was in
 * the entry before, too, is a repeat in a row and counts once, at its first time.
 */
export interface Path {
  /** The channels of the first entry, and of the last: the first one where there is no other. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Entries after the first, and the channels in all of them. */
  readonly entries: number;
  readonly touches: number;
  /** For entries of each size after the first: how many of them each channel stands in. */
  readonly later: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/**
 * Shares one conversion among the channels of its path. Several channels of one instant share what that instant gets.
 * 40-20-40: the first and the last instant get 40 % each and those between share 20 %; two share half and half, a single
 * one gets all.
 */
export function shareCredit({ first, last, entries, touches, later }: Path, model: Model, take: TakeCredit): void {
  const share = (channels: readonly number[], numerator: number, denominator: number): void => {
    for (const channel of channels) take(channel, numerator, denominator * channels.length);
  };
  const ends = (numerator: number, denominator: number): void => {
    share(first, numerator, denominator);
    share(last, numerator, denominator);
  };
  if (model === 'linear') {
    const all = first.length + touches;
    for (const channel of first) take(channel, 1, all);
    for (const counts of later.values()) for (const [channel, count] of counts) take(channel, count, all);
  } else if (model === 'first' || (model === '40-20-40' && entries === 0)) share(first, 1, 1);
  else if (model === 'last') share(last, 1, 1);
  else if (entries === 1) ends(1, 2);
  else {
    ends(2, 5);
    const between = 5 * (entries - 1);
    for (const [size, counts] of later) for (const [channel, count] of counts) take(channel, count, between * size);
    // The last one is no entry between.
    share(last, -1, between);
  }
}

/** The channels of a path, each once. */
export const channelsOf = ({ first, later }: Path): ReadonlySet<number> =>
  new Set([...first, ...Array.from(later.values()).flatMap((counts) => Array.from(counts.keys()))]);
