import { fill } from '../../words/fill.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { Work, WorkShares } from './workShare.ts';

interface ShareLimits {
  readonly low: number;
  readonly high: number;
  readonly tooFew: number;
}

/** Shares of nothing are blank. */
const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Below, inside (both limits included) or above the band; too few entries to say; no work. A key of the words. */
function verdictOf({ all, sales, entries }: Work, { low, high, tooFew }: ShareLimits): string {
  const share = shareOf(sales, all);
  if (share === null) return 'no work';
  if (entries < tooFew) return 'too few';
  // Without binary noise, so that exactly on a limit is on it: 0.6 ÷ 1.5 is 0.39999999999999997.
  const tidy = Number(share.toPrecision(12));
  return tidy < low ? 'below' : tidy > high ? 'above' : 'inside';
}

/** A row a person, those without a name last, and all together. */
function people({ owners, all, limits }: WorkShares & { limits: ShareLimits }, say: Say): ResultCell[][] {
  const percent = (share: number): string => `${Number((share * 100).toPrecision(12))}%`;
  const band = { low: percent(limits.low), high: percent(limits.high) };
  const row = (name: string, work: Work): ResultCell[] => [
    name,
    work.entries,
    work.all,
    work.sales,
    shareOf(work.sales, work.all),
    fill(say(verdictOf(work, limits)), band),
  ];
  return [
    ['owner', 'entries', 'work', 'sales work', 'share', 'verdict'].map(say),
    ...owners.map((work) => row(work.name || say('nobody'), work)),
    row(say('all'), all),
  ];
}

/** A row a type: whether it counts as sales, and its share of all work. */
function types(
  { types: own, all, isSales }: WorkShares & { isSales: (type: string) => boolean },
  say: Say,
): ResultCell[][] {
  const row = (name: string, kind: ResultCell, work: Work): ResultCell[] => [
    name,
    kind,
    work.entries,
    work.all,
    shareOf(work.all, all.all),
  ];
  return [
    ['type', 'is sales', 'entries', 'work', 'share of all'].map(say),
    ...own.map((work) => row(work.name, say(isSales(work.name) ? 'yes' : 'no'), work)),
    row(say('all'), null, all),
  ];
}

export const TABLES = { people, types };
