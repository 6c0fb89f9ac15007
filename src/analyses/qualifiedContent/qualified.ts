/** From how many words, interactions and reads on; each limit included. */
export interface ContentLimits {
  readonly words: number;
  readonly interactions: number;
  readonly reads: number;
}

/**
 * words ≥ … and (interactions ≥ … or reads ≥ …). NaN is unknown: null where it could turn the verdict; a limit of 0
 * holds for an unknown count, too.
 */
export function qualified(words: number, interactions: number, reads: number, limits: ContentLimits): boolean | null {
  const long = atLeast(words, limits.words);
  const liked = atLeast(interactions, limits.interactions);
  const read = atLeast(reads, limits.reads);
  const noticed = liked === true || read === true ? true : liked === null || read === null ? null : false;
  if (long === false || noticed === false) return false;
  return long === null || noticed === null ? null : true;
}

const atLeast = (count: number, limit: number): boolean | null =>
  limit === 0 ? true : Number.isNaN(count) ? null : count >= limit;
