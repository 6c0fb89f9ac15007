import { fill } from '../../words/fill.ts';
import type { Say } from '../analysis.ts';

/** What a share of the members holds; `part` is null where there is nothing to hold. */
export interface TopShare {
  readonly share: number;
  readonly count: number;
  readonly all: number;
  readonly part: number | null;
}

/** "The first 5 % of creators (2 of 34) made 61 % of qualified posts", as the caller's label `top sentence` has it. */
export function topSentence({ share, count, all, part }: TopShare, who: string, what: string, say: Say): string | null {
  if (part === null) return null;
  const values = { top: percent(share), who, count: Math.round(count * 100) / 100, all, part: percent(part), what };
  return fill(say('top sentence'), values);
}

/** Whole per cents, and one decimal below ten of them. */
const percent = (share: number): number => {
  const digits = share < 0.1 ? 10 : 1;
  return Math.round(share * 100 * digits) / digits;
};
