import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import { foldLabel } from '../playbook/knownLabels.ts';

/** One member as the rows have it; '' is no tier or owner, NaN no contact up to the as-of day. */
export interface Member {
  readonly id: string;
  readonly tier: string;
  readonly owner: string;
  readonly contact: number;
}

/**
 * Members as they come. Several rows of a member are one, with the latest contact, such as a log of contacts; a blank tier or
 * owner among them says nothing. Throws InputError repeatedMember where they differ, noRows.
 */
export function readMembers(
  columns: { member: TextColumn; tier: TextColumn; owner?: TextColumn; last_contact?: TimeColumn },
  asOf: number,
): Member[] {
  const { member, tier, owner, last_contact: contacts } = columns;
  const found = new Map<number, { tier: string; owner: string; contact: number }>();
  const merge = (row: number, before: string, column: TextColumn | undefined): string => {
    const text = column && column.codes[row] >= 0 ? column.labels[column.codes[row]] : '';
    if (before === '' || text === '' || text === before) return text || before;
    if (foldLabel(text) === foldLabel(before)) return text < before ? text : before;
    const value = member.labels[member.codes[row]];
    throw new InputError({ code: 'repeatedMember', argument: 'member', row: row + 1, value });
  };
  member.codes.forEach((code, row) => {
    if (code < 0) return;
    const one = found.get(code) ?? { tier: '', owner: '', contact: Number.NaN };
    one.tier = merge(row, one.tier, tier);
    one.owner = merge(row, one.owner, owner);
    const day = contacts ? Math.floor(contacts.civil[row] / DAY_MS) : Number.NaN;
    if (day <= asOf && !(day <= one.contact)) one.contact = day;
    found.set(code, one);
  });
  if (found.size === 0) throw new InputError({ code: 'noRows' });
  return [...found].map(([code, one]) => ({ id: member.labels[code], ...one }));
}
