import { countBelow } from '../../engine/countBelow.ts';

export const STATUSES: readonly string[] = ['active', 'silent', 'lost', 'not judged'];
const [ACTIVE, SILENT, LOST, NOT_JUDGED] = [0, 1, 2, 3];

/** A value a member: civil days, days between visits, a count. NaN is unknown. */
export interface SilenceColumns {
  readonly lastActive: Float64Array;
  readonly usualGap: Float64Array;
  readonly visits?: Float64Array;
  readonly joined?: Float64Array;
}

export interface SilenceRule {
  readonly asOf: number;
  readonly factor: number;
  readonly floor: number;
  readonly minimumVisits: number;
  /** Joined fewer days ago than this: too early to judge. */
  readonly justJoined: number;
  readonly lost: number;
  /** Civil days that don't count, ascending and different. */
  readonly excluded: readonly number[];
  readonly heavyVisits: number;
}

/** Why a member isn't judged. */
export const UNJUDGED = ['', 'new', 'rare', 'gap'] as const;

export interface MembersSilence {
  /** A place in UNJUDGED. */
  readonly unjudged: Int8Array;
  /** A place in STATUSES; -1 without a last activity, or with one after the as-of day. */
  readonly codes: Int8Array;
  /** Days without activity that count; up to how many a member is still active; the day on which the status began. */
  readonly silentDays: Float64Array;
  readonly limits: Float64Array;
  readonly since: Float64Array;
  /** heavy, light, or '' where visits are unknown. */
  readonly kinds: readonly string[];
}

/**
 * Silent past factor × usual gap, at least the floor: the limit itself is still active. Lost from so many days on, and
 * only past the member's own limit, so that a slow rhythm alone loses nobody.
 */
export function silence({ lastActive, usualGap, visits, joined }: SilenceColumns, rule: SilenceRule): MembersSilence {
  const rows = lastActive.length;
  const blank = (): Float64Array => new Float64Array(rows).fill(Number.NaN);
  const codes = new Int8Array(rows).fill(-1);
  const [silentDays, limits, since] = [blank(), blank(), blank()];
  const unjudged = new Int8Array(rows);
  const excludedUpTo = (day: number): number => countBelow(rule.excluded, day + 1);
  for (let row = 0; row < rows; row++) {
    const last = lastActive[row];
    if (last > rule.asOf || (joined && joined[row] > rule.asOf)) continue;
    const isNew = joined !== undefined && rule.asOf - joined[row] < rule.justJoined;
    const isRare = visits !== undefined && !(visits[row] >= rule.minimumVisits);
    if (!Number.isNaN(last)) silentDays[row] = rule.asOf - last - (excludedUpTo(rule.asOf) - excludedUpTo(last));
    if (!isNew && !isRare && Number.isNaN(last)) continue;
    unjudged[row] = isNew ? 1 : isRare ? 2 : Number.isNaN(usualGap[row]) ? 3 : 0;
    if (unjudged[row] > 0) codes[row] = NOT_JUDGED;
    else {
      const limit = Math.max(rule.factor * usualGap[row], rule.floor);
      const lostFrom = Math.max(rule.lost, Math.floor(limit) + 1);
      limits[row] = limit;
      codes[row] = silentDays[row] <= limit ? ACTIVE : silentDays[row] >= lostFrom ? LOST : SILENT;
      if (codes[row] === SILENT) since[row] = dayOfCount(last, Math.floor(limit) + 1, rule.excluded);
      if (codes[row] === LOST) since[row] = dayOfCount(last, lostFrom, rule.excluded);
    }
  }
  return { unjudged, codes, silentDays, limits, since, kinds: userKinds(rows, visits, rule.heavyVisits) };
}

/** heavy from so many visits, light below; '' where they are unknown. */
const userKinds = (rows: number, visits: Float64Array | undefined, heavy: number): string[] =>
  Array.from({ length: rows }, (_, row) => {
    if (!visits || Number.isNaN(visits[row])) return '';
    return visits[row] >= heavy ? 'heavy' : 'light';
  });

/** The day that is the nth counted one after a day. */
function dayOfCount(after: number, count: number, excluded: readonly number[]): number {
  let day = after + count;
  for (let place = countBelow(excluded, after + 1); place < excluded.length && excluded[place] <= day; place++) day++;
  return day;
}
