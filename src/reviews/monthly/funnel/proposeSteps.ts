import type { TextColumn } from '../../../intake/column.ts';
import type { Activity } from '../../material/readActivity.ts';
import type { FunnelFrom } from '../../words/funnel.ts';
import { compareText } from '../compareText.ts';
import { foldEvent, KNOWN_STAGES, stageOfEvent } from './knownEvents.ts';

const LAST_STAGE = KNOWN_STAGES.length - 1;
const MOST_FREQUENT = 5;

export interface ChosenSteps {
  readonly from: FunnelFrom;
  readonly names: readonly string[];
  /** Steps that were asked for but occur nowhere. */
  readonly unknown: readonly string[];
}

/** The steps of the funnel: those given, else well-known events, else the ones that most members did. Fewer than two: no funnel. */
export function chooseSteps(given: readonly string[], activity: Activity, events: TextColumn): ChosenSteps {
  const byFold = new Map(events.labels.map((label) => [foldEvent(label), label]));
  const exact = new Set(events.labels);
  const find = (name: string): string | undefined =>
    exact.has(name.trim()) ? name.trim() : byFold.get(foldEvent(name));
  const wanted = given.filter((name) => name.trim() !== '');
  const names = wanted.map(find).filter((name): name is string => name !== undefined);
  const unknown = wanted.filter((name) => find(name) === undefined);
  if (names.length >= 2) return { from: 'given', names, unknown };
  const reach = reachOf(activity, events);
  if (activity.byTable) return { from: 'tables', names: bySoonness(reach), unknown };
  const known = knownSteps(reach);
  return known.length >= 2
    ? { from: 'known', names: known, unknown }
    : { from: 'frequent', names: frequentSteps(reach), unknown };
}

interface Reach {
  readonly name: string;
  readonly members: number;
  /** Median of the time from a member's first event of any kind to their first event of this name. */
  readonly delay: number;
}

/** Per event: how many members did it, and how soon. */
function reachOf({ person, times }: Activity, events: TextColumn): Reach[] {
  const firstAny = new Map<number, number>();
  const firstOf = events.labels.map(() => new Map<number, number>());
  for (let row = 0; row < person.length; row++) {
    const time = times.instant[row];
    earliest(firstAny, person[row], time);
    if (events.codes[row] >= 0) earliest(firstOf[events.codes[row]], person[row], time);
  }
  return firstOf.map((first, code) => {
    const delays = Float64Array.from(first, ([who, time]) => time - (firstAny.get(who) || 0)).sort();
    return {
      name: events.labels[code],
      members: first.size,
      delay: delays.length > 0 ? delays[delays.length >> 1] : 0,
    };
  });
}

function earliest(first: Map<number, number>, who: number, time: number): void {
  const known = first.get(who);
  if (known === undefined || time < known) first.set(who, time);
}

const mostMembers = (a: Reach, b: Reach): number => b.members - a.members || compareText(a.name, b.name);

/** One event a stage; without the last stage a chain of two says too little. */
function knownSteps(reach: readonly Reach[]): string[] {
  const stages = KNOWN_STAGES.map(
    (_, stage) => reach.filter(({ name }) => stageOfEvent(name) === stage).sort(mostMembers)[0],
  );
  const names = stages.filter((best) => best !== undefined).map(({ name }) => name);
  return stages[LAST_STAGE] !== undefined || names.length >= 3 ? names : [];
}

const frequentSteps = (reach: readonly Reach[]): string[] =>
  bySoonness([...reach].sort(mostMembers).slice(0, MOST_FREQUENT));

const bySoonness = (reach: readonly Reach[]): string[] =>
  [...reach].sort((a, b) => a.delay - b.delay || mostMembers(a, b)).map(({ name }) => name);
