import type { Figures } from './figures.ts';

/** The rank of each group: by questions (of as many, by askers) or by askers (of as many, by questions); equal ones share it. */
export function ranksOf(groups: readonly { readonly figures: Figures }[], by: 'questions' | 'members'): number[] {
  const other = by === 'questions' ? 'members' : 'questions';
  const isMore = (a: Figures, b: Figures): boolean => a[by] > b[by] || (a[by] === b[by] && a[other] > b[other]);
  return groups.map(({ figures }) => 1 + groups.filter((one) => isMore(one.figures, figures)).length);
}

/** Groups in the order of their ranks, those of one rank by name. */
export const byRank = <T extends { readonly rank: number; readonly name: string }>(groups: readonly T[]): T[] =>
  [...groups].sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
