import { fill } from '../../words/fill.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { Batch, MemberPoints } from './memberPoints.ts';

interface PointsBalance {
  /** By id. */
  readonly members: readonly (MemberPoints & { readonly member: string })[];
  readonly asOf: number;
  /** Points that expire in so many days or fewer expire soon. */
  readonly soon: number;
  readonly unit: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const dayCell = (day: number): ResultCell => (Number.isFinite(day) ? { day } : null);

const pointsSoon = (left: readonly Batch[], { asOf, soon }: PointsBalance): number =>
  sum(left.filter(({ expires }) => expires - asOf <= soon).map(({ points }) => points));

const statusOf = ({ balance, overdrawn }: MemberPoints): string =>
  balance < 0 ? 'negative balance' : overdrawn > 0 ? 'made up' : '';

/** A row a member. */
function members(cube: PointsBalance, say: Say): ResultCell[][] {
  const { unit, soon } = cube;
  return [
    [
      ...['member', 'earned', 'spent', 'expired', 'balance'].map(say),
      fill(say('soon'), { days: String(soon) }),
      ...['next', 'points then', 'overdrawn', 'overdrawn on', 'status'].map(say),
    ],
    ...cube.members.map((each): ResultCell[] => {
      const [next] = each.left.filter(({ expires }) => Number.isFinite(expires));
      const status = statusOf(each);
      return [
        each.member,
        ...[each.earned, each.spent, each.expired, each.balance, pointsSoon(each.left, cube)].map((n) => n / unit),
        next ? { day: next.expires } : null,
        next ? next.points / unit : null,
        each.overdrawn > 0 ? each.overdrawn / unit : null,
        dayCell(each.overdrawnOn),
        status ? say(status) : null,
      ];
    }),
  ];
}

/** What will expire when, a row a member and day; points that never do come last, without a day. */
function expiries({ members: all, asOf, unit }: PointsBalance, say: Say): ResultCell[][] {
  const rows = all.flatMap(({ member, left }) => left.map((batch) => ({ member, ...batch })));
  // Members come by id, and sorting keeps the order of equals.
  rows.sort((a, b) => (a.expires === b.expires ? 0 : a.expires - b.expires));
  return [
    ['next', 'days left', 'member', 'points'].map(say),
    ...rows.map(({ member, expires, points }): ResultCell[] => [
      dayCell(expires),
      Number.isFinite(expires) ? expires - asOf : null,
      member,
      points / unit,
    ]),
  ];
}

/** All members together. */
function summary(cube: PointsBalance, say: Say): ResultCell[][] {
  const { members: all, unit, soon } = cube;
  const total = (of: (each: MemberPoints) => number): number => sum(all.map(of)) / unit;
  const count = (isOne: (each: MemberPoints) => boolean): number => all.filter(isOne).length;
  const name = fill(say('soon'), { days: String(soon) });
  return [
    [say('measure'), say('value')],
    [say('members'), all.length],
    [say('earned'), total(({ earned }) => earned)],
    [say('spent'), total(({ spent }) => spent)],
    [say('expired'), total(({ expired }) => expired)],
    [say('balance'), total(({ balance }) => balance)],
    [name, total(({ left }) => pointsSoon(left, cube))],
    [fill(say('members soon'), { name }), count(({ left }) => pointsSoon(left, cube) > 0)],
    [say('negative balances'), count(({ balance }) => balance < 0)],
    [say('ever overdrawn'), count(({ overdrawn }) => overdrawn > 0)],
  ];
}

export const TABLES = { members, expiries, summary };
