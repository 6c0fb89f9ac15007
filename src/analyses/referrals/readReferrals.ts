import { DAY_MS } from '../../engine/calendar.ts';
import { isBlankWord } from '../../intake/blankWords.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';

/** Who invited whom: a place a member, by id in ascending order. */
export interface Invitations {
  readonly members: readonly string[];
  /** Civil day of the first row of the member. */
  readonly joined: Int32Array;
  /** The id of the inviter that counts; '' without one. */
  readonly inviter: readonly string[];
  readonly invitedSelf: readonly boolean[];
  /** Inviters that other rows of the member name, beside the one that counts. */
  readonly others: readonly (readonly string[])[];
}

interface Row {
  readonly day: number;
  readonly inviter: string;
}

/**
 * One place a member out of rows that may repeat: the earliest row that names an inviter counts, of several on one day
 * the one whose id comes first. Rows without a member or date, or later than the as-of day, are left out.
 */
export function readReferrals(
  member: TextColumn,
  inviter: TextColumn,
  joined: TimeColumn,
  asOf = Infinity,
): Invitations {
  // 无, none, – stand for no inviter.
  const inviters = inviter.labels.map((label) => (isBlankWord(label) ? '' : label));
  const rowsOf = member.labels.map((): Row[] => []);
  member.codes.forEach((code, row) => {
    const day = Math.floor(joined.civil[row] / DAY_MS);
    if (code < 0 || Number.isNaN(day) || day > asOf) return;
    rowsOf[code].push({ day, inviter: inviter.codes[row] < 0 ? '' : inviters[inviter.codes[row]] });
  });
  const codes = Array.from(rowsOf.keys())
    .filter((code) => rowsOf[code].length > 0)
    .sort((a, b) => (member.labels[a] < member.labels[b] ? -1 : 1));
  const members = codes.map((code) => member.labels[code]);
  const own = codes.map((code) => invitationOf(member.labels[code], rowsOf[code]));
  return {
    members,
    joined: Int32Array.from(own, (each) => each.joined),
    inviter: own.map((each) => each.inviter),
    invitedSelf: own.map((each) => each.invitedSelf),
    others: own.map((each) => each.others),
  };
}

function invitationOf(label: string, rows: readonly Row[]) {
  const named = rows
    .filter((row) => row.inviter !== '' && row.inviter !== label)
    .sort((a, b) => a.day - b.day || (a.inviter < b.inviter ? -1 : 1));
  const first = named.length > 0 ? named[0].inviter : '';
  return {
    joined: rows.reduce((least, { day }) => Math.min(least, day), Infinity),
    inviter: first,
    invitedSelf: rows.some((row) => row.inviter === label),
    others:
      named.length < 2 ? [] : [...new Set(named.map((row) => row.inviter))].filter((name) => name !== first).sort(),
  };
}
