import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, type Grid, isBlank } from '../../intake/cell.ts';
import { shownText } from '../../intake/cellText.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { foldName } from '../foldName.ts';
import { nearNames } from '../likelyNames.ts';
import { refuseErrorCells } from '../refuseErrorCells.ts';
import { memberRows } from './memberRows.ts';

type OwnColumn = 'member' | 'event' | 'time';

const OWN_NAMES: readonly (readonly [OwnColumn, ...string[]])[] = [
  ['member', '会员', '會員'],
  ['event', '事件'],
  ['time', '时间', '時間', 'date', '日期'],
];

type Place = { readonly own: OwnColumn } | { readonly table: 'properties' | 'members'; readonly column: number };

/** The other columns that a row of the data has: beside it, or in the table of its member. */
export interface Attributes {
  /** The cells of a column by row. Throws InputError: unknownColumn with the nearest headers; errorCell. */
  column(name: string, argument?: string): (row: number) => Cell;
  has(name: string): boolean;
  /** Which of the data's own columns the name means, if it is no header. */
  own?(name: string): OwnColumn | undefined;
  /** The names of all events. */
  readonly events?: readonly string[];
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
 * have the name), then member, event and time themselves, in any of our languages. Exact names come before names of
 * another case or width.
 */
export function attributesOf(sources: AttributeSources): Attributes {
  const { member, event, time, properties = [], members = [], reading } = sources;
  const own: Partial<Record<OwnColumn, (row: number) => Cell>> = {
    member: (row) => (member.codes[row] < 0 ? '' : member.labels[member.codes[row]]),
    time: (row) => time.civil[row],
  };
  if (event) own.event = (row) => (event.codes[row] < 0 ? '' : event.labels[event.codes[row]]);
  const headers = (grid: Grid): string[] => (grid[0] ?? []).map((cell) => shownText(cell, reading));
  const beside = headers(properties);
  const aboutMember = headers(members);

  const find = (name: string, same: (a: string, b: string) => boolean): Place | undefined => {
    const first = beside.findIndex((header) => same(header, name));
    if (first >= 0) return { table: 'properties', column: first };
    const second = aboutMember.findIndex((header) => same(header, name) || same(`members.${header}`, name));
    if (second >= 0) return { table: 'members', column: second };
    const third = OWN_NAMES.find((names) => names.some((each) => same(each, name)));
    return third && own[third[0]] && { own: third[0] };
  };
  const placeOf = (name: string): Place | undefined =>
    find(name, (a, b) => a === b) ?? find(name, (a, b) => foldName(a) === foldName(b));
  const cellsOf = (place: Place): ((row: number) => Cell) => {
    if ('own' in place) return own[place.own]!;
    const { table, column } = place;
    refuseErrorCells(table, table === 'members' ? members : properties, column);
    if (table === 'properties') return (row) => properties[row + 1]?.[column];
    const rows = memberRows(members, column, member, reading);
    return (row) => (member.codes[row] < 0 ? '' : members[rows[member.codes[row]]]?.[column]);
  };
  return {
    reading,
    has: (name) => placeOf(name) !== undefined,
    own(name) {
      const place = placeOf(name);
      return place && 'own' in place ? place.own : undefined;
    },
    events: event?.labels,
    column(name, argument) {
      const place = placeOf(name);
      if (place) {
        const cellOf = cellsOf(place);
        return (row) => withoutNothing(cellOf(row));
      }
      const known = [...beside, ...aboutMember, ...Object.keys(own)].filter(Boolean);
      throw new InputError({ code: 'unknownColumn', argument, value: name, hint: nearNames(name, known) });
    },
  };
}

const withoutNothing = (cell: Cell): Cell => (isBlank(cell) ? '' : cell);
