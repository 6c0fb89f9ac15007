import { periodStart } from '../../engine/calendar.ts';
import type { ResultCell, Say } from '../analysis.ts';
import { daysLater } from './age.ts';
import type { LifetimeCube, LifetimeGroup } from './computeLifetime.ts';

export interface LifetimeView extends LifetimeCube {
  readonly margin: number;
  readonly cumulative: boolean;
  readonly perMember: boolean;
  /** Whether groups are asked for: they then stand in front. */
  readonly grouped: boolean;
}

type State = 'unseen' | 'running' | 'complete';

/**
 * A row a cohort: its first day, its members, the last complete age, then the value at each age; the last row of a group
 * is the average weighted by size over the complete cells. What can't be observed yet is blank, and so is the value of
 * nobody.
 */
export function lifetimeTable(view: LifetimeView, say: Say): ResultCell[][] {
  const { groups, grouped, ages } = view;
  const header = [say('cohort'), say('members'), say('complete'), ...Array.from({ length: ages }, (_, age) => age)];
  const states = groups[0].members.map((_, row) => Array.from({ length: ages }, (_, age) => stateOf(view, row, age)));
  const bodies = groups.map((group) => {
    const rows = groupRows(view, group, states, say);
    return grouped ? rows.map((row) => [group.name, ...row]) : rows;
  });
  return [grouped ? [say('group'), ...header] : header, ...([] as ResultCell[][]).concat(...bodies)];
}

function groupRows(view: LifetimeView, { members, sums }: LifetimeGroup, states: State[][], say: Say): ResultCell[][] {
  const { span, scale, margin, perMember, cumulative } = view;
  const minor = cumulative ? sums.map(runningTotals) : sums;
  const worth = (amount: number, count: number): number | null => {
    if (perMember && count === 0) return null;
    return (amount / 10 ** scale / (perMember ? count : 1)) * margin;
  };
  const rows = members.map((count, row): ResultCell[] => {
    const complete = states[row].filter((state) => state === 'complete').length - 1;
    const cells = minor[row].map((amount, age) => (states[row][age] === 'unseen' ? null : worth(amount, count)));
    const cohort = { day: periodStart(span.first + row, span.period, span.weekStart) };
    return [cohort, count, complete < 0 ? null : complete, ...cells];
  });
  const averages = sums[0].map((_, age) => {
    const whole = Array.from(members.keys()).filter((row) => states[row][age] === 'complete');
    const over = (values: (row: number) => number): number => whole.reduce((sum, row) => sum + values(row), 0);
    return whole.length === 0
      ? null
      : worth(
          over((row) => minor[row][age]),
          over((row) => members[row]),
        );
  });
  const all = members.reduce((sum, count) => sum + count, 0);
  return [...rows, [say(perMember ? 'average' : 'total'), all, null, ...averages]];
}

function runningTotals(values: readonly number[]): number[] {
  let total = 0;
  return values.map((value) => {
    total += value;
    return total;
  });
}

/** unseen: nobody can have reached that age before the as-of day; complete: everybody is past it by then. */
function stateOf({ span, age: rule, asOf }: LifetimeView, row: number, age: number): State {
  const { period, weekStart } = span;
  const start = (index: number): number => periodStart(index, period, weekStart);
  const cohort = span.first + row;
  const calendar = rule === 'calendar';
  const begins = calendar ? start(cohort + age) : daysLater(start(cohort), period, age);
  const ends = calendar ? start(cohort + age + 1) : daysLater(start(cohort + 1) - 1, period, age + 1);
  if (begins >= asOf) return 'unseen';
  return ends > asOf ? 'running' : 'complete';
}
