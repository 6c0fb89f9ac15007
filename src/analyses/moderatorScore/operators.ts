import type { Moderator } from './roster.ts';

/** How many moderators and groups one operator looks after. */
export interface Operator {
  /** '' for rows without one. */
  readonly name: string;
  readonly moderators: number;
  readonly groups: number;
  /** NaN without a score. */
  readonly averageScore: number;
  /** Moderators, each once; `met` in all of their groups. */
  readonly met: number;
  readonly below: number;
  readonly overdue: number;
  readonly untrained: number;
}

/** The operators, whoever has most moderators first, rows without an operator last. */
export function operatorsOf(roster: readonly Moderator[]): Operator[] {
  const own = new Map<string, Moderator[]>();
  for (const each of roster) {
    const rows = own.get(each.operator);
    if (rows) rows.push(each);
    else own.set(each.operator, [each]);
  }
  return Array.from(own, ([name, rows]) => operatorOf(name, rows)).sort(
    (a, b) =>
      Number(a.name === '') - Number(b.name === '') || b.moderators - a.moderators || (a.name < b.name ? -1 : 1),
  );
}

/** Some rows of the roster as those of one operator. */
export function operatorOf(name: string, rows: readonly Moderator[]): Operator {
  const scores = rows.map(({ score }) => score).filter((score) => !Number.isNaN(score));
  const names = (of: readonly Moderator[]): Set<string> => new Set(of.map((each) => each.name));
  const count = (of: readonly Moderator[]): number => names(of).size;
  const missed = names(rows.filter(({ result }) => result !== 'meets'));
  return {
    name,
    moderators: count(rows),
    groups: new Set(rows.map(({ group }) => group).filter((group) => group !== '')).size,
    averageScore:
      scores.length > 0
        ? Number((scores.reduce((sum, score) => sum + score, 0) / scores.length).toPrecision(12))
        : Number.NaN,
    met: count(rows) - missed.size,
    below: count(rows.filter(({ result }) => result === 'below standard')),
    overdue: count(rows.filter(({ contact }) => contact !== 'in time')),
    untrained: count(rows.filter(({ training }) => training !== 'trained')),
  };
}
