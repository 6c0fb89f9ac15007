import { DAY_MS } from '../../engine/calendar.ts';
import { countBelow } from '../../engine/countBelow.ts';
import type { Asked } from './askedQuestions.ts';
import type { OrderedAfter } from './ordersAfter.ts';

/** How many of how many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What a group of questions shows: a class, a script, or all. */
export interface Figures {
  readonly questions: number;
  /** Different askers. */
  readonly members: number;
  readonly satisfied: Share;
  /** Of the askers whose time after their first question has passed, those who ordered in it. */
  readonly converted: Share;
  /** Of the questions whose time has passed, those after which the same member asked again. */
  readonly repeated: Share;
  readonly before: Share;
  readonly after: Share;
}

export interface FigureRules {
  readonly asOf: number;
  /** Days. */
  readonly repeatWithin: number;
  readonly convertWithin: number;
  /** Civil day of a change; the day itself is after it. */
  readonly change?: number;
  readonly orderedAfter?: OrderedAfter;
}

/**
 * Figures of questions that are alike, earliest first, follow-ups beyond the range among them. What can't be observed yet
 * (its days reach to the as-of day or beyond) is in no share.
 */
export function figuresOf(asked: readonly Asked[], rules: FigureRules): Figures {
  const { asOf, repeatWithin, convertWithin, change, orderedAfter } = rules;
  const counted = asked.filter(({ isCounted }) => isCounted);
  const rated = counted.filter(({ satisfied }) => satisfied >= 0);
  const firsts = firstOfEach(counted);
  const followed = orderedAfter ? firsts.filter(({ day }) => day + convertWithin < asOf) : [];
  const moments = momentsByMember(asked);
  // Strictly later: one question in two rows of the same moment is no second one.
  const asksAgain = ({ member, at }: Asked): boolean => {
    const own = moments.get(member)!;
    let next = countBelow(own, at);
    while (own[next] === at) next++;
    return own[next] - at <= repeatWithin * DAY_MS;
  };
  const repeats = counted
    .filter(({ day }) => day + repeatWithin < asOf)
    .map((question) => ({ day: question.day, again: asksAgain(question) }));
  const again = (some: typeof repeats): Share => ({ count: some.filter((each) => each.again).length, of: some.length });
  return {
    questions: counted.length,
    members: firsts.length,
    satisfied: { count: rated.filter(({ satisfied }) => satisfied === 1).length, of: rated.length },
    converted: {
      count: followed.filter((question) => orderedAfter?.(question, convertWithin)).length,
      of: followed.length,
    },
    repeated: again(repeats),
    before: again(change === undefined ? [] : repeats.filter(({ day }) => day < change)),
    after: again(change === undefined ? [] : repeats.filter(({ day }) => day >= change)),
  };
}

function firstOfEach(asked: readonly Asked[]): Asked[] {
  const known = new Set<number>();
  return asked.filter(({ member }) => !known.has(member) && known.add(member));
}

/** Ascending, as the questions are. */
function momentsByMember(asked: readonly Asked[]): Map<number, number[]> {
  const moments = new Map<number, number[]>();
  for (const { member, at } of asked) {
    const own = moments.get(member);
    if (own) own.push(at);
    else moments.set(member, [at]);
  }
  return moments;
}
