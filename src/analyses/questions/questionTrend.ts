import { type Period, periodOf, periodStart } from '../../engine/calendar.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { Asked } from './askedQuestions.ts';

/** The questions of one class in one period. */
export interface TrendCell {
  readonly start: number;
  /** null where the class had no period before this one. */
  readonly change: number | null;
  readonly questions: number;
  readonly members: number;
  /** The as-of day has not left the period behind it. */
  readonly isRunning: boolean;
}

/** Every period from the first counted question of all to the last, in order; periods of none are 0. */
export function questionTrend(own: readonly Asked[], all: readonly Asked[], period: Period, asOf: number): TrendCell[] {
  const indexOf = ({ day }: Asked): number => periodOf(day, period);
  const counted = all.filter(({ isCounted }) => isCounted).map(indexOf);
  if (counted.length === 0) return [];
  const first = counted.reduce((least, index) => Math.min(least, index), counted[0]);
  const last = counted.reduce((most, index) => Math.max(most, index), counted[0]);
  const counts = Array.from({ length: last - first + 1 }, () => ({ questions: 0, members: new Set<number>() }));
  for (const question of own) {
    if (!question.isCounted) continue;
    const cell = counts[indexOf(question) - first];
    cell.questions++;
    cell.members.add(question.member);
  }
  return counts.map(({ questions, members }, place) => ({
    start: periodStart(first + place, period),
    change: place === 0 ? null : questions - counts[place - 1].questions,
    questions,
    members: members.size,
    isRunning: periodStart(first + place + 1, period) > asOf,
  }));
}

/** A row a period and class, periods first; the last rows of each period are all questions. */
export function trendRows(
  groups: readonly { readonly name: string; readonly trend: readonly TrendCell[] }[],
  all: readonly TrendCell[],
  tooFew: number,
  say: Say,
): ResultCell[][] {
  const noteOf = ({ isRunning, members }: TrendCell): string | null =>
    isRunning ? say('running') : members < tooFew ? say('too few') : null;
  const row = (name: string, cell: TrendCell, place: number): ResultCell[] => [
    { day: cell.start },
    name,
    cell.questions,
    cell.members,
    all[place].questions === 0 ? null : cell.questions / all[place].questions,
    cell.change,
    noteOf(cell),
  ];
  const body = all.map((total, place) => [
    ...groups.map(({ name, trend }) => row(name, trend[place], place)),
    row(say('all'), total, place),
  ]);
  const header = ['period', 'class', 'questions', 'members', 'share', 'change in questions', 'note'].map(say);
  return [header, ...([] as ResultCell[][]).concat(...body)];
}
