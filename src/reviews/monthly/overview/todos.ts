import type { Language } from '../../../engine/language.ts';
import { wholeText } from '../../../sheet/numberText.ts';
import { fill } from '../../../words/fill.ts';
import type { StepId } from '../../words/common.ts';
import { overviewWords, type TodoId } from '../../words/overview.ts';
import type { ReviewKept } from '../readKept.ts';

/** Something to do, how many members (or rows) it is about, and the sheet with the list. */
export interface Todo {
  readonly id: TodoId;
  readonly count: number;
  readonly detail: string;
  readonly sheet: StepId;
}

/** Tiers of good members who stay away, by scheme; 011 and 001 are 重要保持 and 重要挽留. */
const SLIPPING: readonly string[] = ['at risk', "can't lose", '011', '001'];
const NEWCOMERS: readonly string[] = ['new', 'promising', '101', '100'];
/** Above this share of rows left out, mending the tables comes first. */
const MUCH_LEFT_OUT = 0.05;
const MOST = 3;

/** At most three, the most urgent first; what has no list behind it is not proposed. */
export function todosOf({ tiers, lifecycle, movement, funnel, dataCheck }: ReviewKept): Todo[] {
  const inTiers = (ids: readonly string[]): number =>
    tiers ? ids.reduce((sum, id) => sum + (tiers.tiers[id] || 0), 0) : 0;
  const drop = funnel && !funnel.ofOrders ? largestDrop(funnel.steps) : { count: 0, name: '' };
  const toMend = dataCheck ? dataCheck.toMend : 0;
  const data: Todo = { id: 'data', count: toMend, detail: '', sheet: 'dataCheck' };
  const dataFirst = dataCheck !== undefined && toMend > dataCheck.rows * MUCH_LEFT_OUT;
  const all: Todo[] = [
    ...(dataFirst ? [data] : []),
    { id: 'atRisk', count: inTiers(SLIPPING), detail: '', sheet: 'tiers' },
    {
      id: 'silent',
      count: lifecycle ? lifecycle.stages.dormancy || lifecycle.stages.decline || 0 : 0,
      detail: '',
      sheet: 'lifecycle',
    },
    { id: 'down', count: movement ? movement.down : 0, detail: '', sheet: 'movement' },
    { id: 'secondOrder', count: inTiers(NEWCOMERS), detail: '', sheet: 'tiers' },
    { id: 'funnel', count: drop.count, detail: drop.name, sheet: 'funnel' },
    ...(dataFirst ? [] : [data]),
  ];
  return all.filter(({ count }) => count > 0).slice(0, MOST);
}

/** What to do as a sentence without its stop. */
export const todoText = ({ id, count, detail }: Pick<Todo, 'id' | 'count' | 'detail'>, language: Language): string =>
  fill(overviewWords[language].todos[id], { count: wholeText(count), s: count === 1 ? '' : 's', step: detail });

function largestDrop(steps: readonly { readonly name: string; readonly members: number }[]): {
  count: number;
  name: string;
} {
  let worst = { count: 0, name: '' };
  for (let index = 0; index + 1 < steps.length; index++) {
    const count = steps[index].members - steps[index + 1].members;
    if (count > worst.count) worst = { count, name: steps[index].name };
  }
  return worst;
}
