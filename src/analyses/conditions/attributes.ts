import { InputError } from '../../engine/inputProblem.ts';
import { nearestNames } from '../../engine/nearest.ts';
import { type Cell, type Grid, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { foldName } from '../foldName.ts';
import { quoteList } from '../quoteList.ts';
import { memberRows } from './memberRows.ts';

/** The other columns that a row of the data has: beside it, or in the table of its member. */
export interface Attributes {
  /** The cells of a column by row. Throws InputError unknownColumn with the nearest headers. */
  column(name: string, argument?: string): (row: number) => Cell;
  has(name: string): boolean;
  readonly reading: ReadingContext;
}

export interface AttributeSources {
  readonly member: TextColumn;
  readonly event?: TextColumn;
  readonly time: TimeColumn;
  /** With header row; its body lies beside the columns. */
  readonly properties?: Grid;
  /** With header row, one row a member. */
  readonly members?: Grid;
  readonly reading: ReadingContext;
}

/**
 * Finds columns by their header: first among the properties, then among the members' columns (`members.plan` where both
 * have the name), then member, event and time themselves. Exact names come before names of another case or width.
 */
export function attributesOf(sources: AttributeSources): Attributes {
  const { member, event, time, properties = [], members = [], reading } = sources;
  const own: Record<string, (row: number) => Cell> = {
    member: (row) => (member.codes[row] < 0 ? '' : member.labels[member.codes[row]]),
    time: (row) => time.civil[row],
  };
  if (event) own.event = (row) => (event.codes[row] < 0 ? '' : event.labels[event.codes[row]]);
  const headers = (grid: Grid): string[] => (grid[0] ?? []).map(cellText);
  const beside = headers(properties);
  const aboutMember = headers(members);
  let rowOf: Int32Array | undefined;

  const find = (name: string, same: (a: string, b: string) => boolean): ((row: number) => Cell) | undefined => {
    const first = beside.findIndex((header) => same(header, name));
    if (first >= 0) return (row) => properties[row + 1]?.[first];
    const second = aboutMember.findIndex((header) => same(header, name) || same(`members.${header}`, name));
    if (second >= 0) {
      rowOf = rowOf ?? memberRows(members, member, reading);
      const rows = rowOf;
      return (row) => (member.codes[row] < 0 ? '' : members[rows[member.codes[row]]]?.[second]);
    }
    const third = Object.keys(own).find((key) => same(key, name));
    return third === undefined ? undefined : own[third];
  };
  const named = (name: string): ((row: number) => Cell) | undefined =>
    find(name, (a, b) => a === b) ?? find(name, (a, b) => foldName(a) === foldName(b)) ?? own[builtIn(name) ?? ''];
  return {
    reading,
    has: (name) => named(name) !== undefined,
    column(name, argument) {
      const found = named(name);
      if (found) return (row) => withoutNothing(found(row));
      const known = [...beside, ...aboutMember, ...Object.keys(own)].filter(Boolean);
      throw new InputError({
        code: 'unknownColumn',
        argument,
        value: name,
        hint: quoteList(nearestNames(name, known)),
      });
    },
  };
}

const BUILT_IN: readonly (readonly string[])[] = [
  ['member', '会员', '會員'],
  ['event', '事件'],
  ['time', '时间', '時間'],
];

/** member, event or time, by whichever name a condition calls them; undefined for another column. */
export const builtIn = (name: string): string | undefined =>
  BUILT_IN.find((names) => names.includes(foldName(name)))?.[0];

const withoutNothing = (cell: Cell): Cell => (isBlank(cell) ? '' : cell);
