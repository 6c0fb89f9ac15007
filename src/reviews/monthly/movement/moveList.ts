import { TIER_NAMES } from '../../../analyses/rfm/tiers.ts';
import { ABSENT, NO_TIER } from '../../../analyses/tierMovement/memberMoves.ts';
import { rangeA1 } from '../../../sheet/a1.ts';
import { bodyRow, lastColumn } from '../../../sheet/bounds.ts';
import { linkToOutput } from '../../../sheet/links.ts';
import { majorUnits } from '../../../sheet/numberText.ts';
import type { Block } from '../../../sheet/sheetSpec.ts';
import type { ScoredMembers } from '../../material/scoredMembers.ts';
import { looksLikePhone, maskPhone, shownKey, shownName } from '../../material/shownKey.ts';
import type { Material } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { movementWords } from '../../words/movement.ts';
import { tiersWords } from '../../words/tiers.ts';
import { compareText } from '../compareText.ts';
import { FIRST_ROW, rangeName } from '../frame.ts';
import { listBlock } from '../listBlock.ts';
import type { Moves } from './moves.ts';

/** Where a place comes in lists: the tiers, then without an order, then absent. */
const rank = (place: number): number => (place === ABSENT ? 1001 : place === NO_TIER ? 1000 : place);

/** Those whose place changed, by where they came from, where they went, then by what they spent. */
export function movedMembers({ from, to, members, person }: Moves, { measures }: ScoredMembers): number[] {
  const spent = (member: number): number => (person[member] < 0 ? 0 : measures.spent[person[member]] || 0);
  return Array.from(from.keys())
    .filter((member) => from[member] !== to[member])
    .sort(
      (a, b) =>
        rank(from[a]) - rank(from[b]) ||
        rank(to[a]) - rank(to[b]) ||
        spent(b) - spent(a) ||
        compareText(members[a], members[b]),
    );
}

function placeName(moves: Moves, material: Material, place: number, when: 'before' | 'now'): string {
  const words = movementWords[material.language];
  if (place === NO_TIER) return words.noTier;
  if (place === ABSENT) return when === 'before' ? words.absentBefore : words.absentNow;
  return TIER_NAMES[material.language][moves.tiers[place]] || moves.tiers[place];
}

/** The names behind each cell of the matrix. */
export function moveList(
  material: Material,
  moves: Moves,
  table: ScoredMembers,
  moved: readonly number[],
  column: number,
): Block {
  const { language } = material;
  const words = movementWords[language];
  const common = commonWords[language];
  const tierWords = tiersWords[language];
  const { people, lastOrder, orderCount, minor, hasAmounts, scale } = table;
  const numberOf = (values: Float64Array, member: number): number | null => {
    const value = moves.person[member] < 0 ? Number.NaN : values[moves.person[member]];
    return Number.isNaN(value) ? null : value;
  };
  const goneKey = (key: string): string => (looksLikePhone(key) || /^\+\d{7,}$/.test(key) ? maskPhone(key) : key);
  const key = (member: number): string =>
    moves.person[member] < 0 ? goneKey(moves.members[member]) : shownKey(people, moves.person[member]);
  const named = people.names.some((name, person) => name !== '' && people.kinds[person] !== 'name');
  const place = {
    id: 'moves',
    row: FIRST_ROW,
    column,
    heading: words.list,
    moneyScale: scale,
    namedRange: rangeName('Moves', material),
    protect: true,
  };
  return listBlock<number>(
    place,
    [
      { header: common.member, format: 'text', cell: key },
      named && {
        header: common.name,
        format: 'text',
        cell: (member: number) => (moves.person[member] < 0 ? null : shownName(people, moves.person[member])),
      },
      {
        header: words.from,
        format: 'text',
        cell: (member) => placeName(moves, material, moves.from[member], 'before'),
      },
      { header: words.to, format: 'text', cell: (member) => placeName(moves, material, moves.to[member], 'now') },
      {
        header: words.direction,
        format: 'text',
        note: words.notes.directions,
        cell: (member) => words.directions[moves.directions[member]],
      },
      {
        header: words.cause,
        format: 'text',
        note: words.notes.causes,
        cell: (member) => {
          const cause = moves.causes[member];
          return cause === '' ? null : words.causes[cause];
        },
      },
      {
        header: tierWords.lastOrder,
        format: 'day',
        cell: (member) => {
          const day = numberOf(lastOrder, member);
          return day === null ? null : { day };
        },
      },
      { header: common.orders, format: 'whole', cell: (member) => numberOf(orderCount, member) },
      hasAmounts && {
        header: common.spent,
        format: 'money',
        cell: (member: number) => {
          const spent = numberOf(minor, member);
          return spent === null ? null : majorUnits(spent, scale);
        },
      },
    ],
    moved,
  );
}

/** A row for every way that somebody took, with a link to the rows of the list. */
export function pathBlock(material: Material, moves: Moves, moved: readonly number[], list: Block, row: number): Block {
  const words = movementWords[material.language];
  const common = commonWords[material.language];
  const paths: { from: number; to: number; first: number; count: number; direction: string }[] = [];
  moved.forEach((member, index) => {
    const last = paths[paths.length - 1];
    if (last && last.from === moves.from[member] && last.to === moves.to[member]) last.count++;
    else {
      const direction = words.directions[moves.directions[member]];
      paths.push({ from: moves.from[member], to: moves.to[member], first: bodyRow(list) + index, count: 1, direction });
    }
  });
  return listBlock(
    { id: 'paths', row, column: 1, heading: words.paths },
    [
      { header: words.from, format: 'text', cell: ({ from }) => placeName(moves, material, from, 'before') },
      { header: words.to, format: 'text', cell: ({ to }) => placeName(moves, material, to, 'now') },
      { header: words.direction, format: 'text', cell: ({ direction }) => direction },
      {
        header: words.names,
        format: 'text',
        cell: ({ first, count }) => ({
          link: linkToOutput('movement', rangeA1(first, list.column, first + count - 1, lastColumn(list))),
          text: count === 1 ? String(first) : `${first}–${first + count - 1}`,
        }),
      },
      { header: common.members, format: 'whole', cell: ({ count }) => count },
    ],
    paths,
  );
}
