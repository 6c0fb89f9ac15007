/** One event as a funnel of one member sees it: steps and excluded events by their numbers. */
export interface Seen {
  readonly time: number;
  /** Steps that it can do, from 1. */
  readonly steps: readonly number[];
  /** Steps that it can repeat where the order is strict. */
  readonly repeats: readonly number[];
  /** Which exclusions it meets, from 0. */
  readonly excluded: readonly number[];
  /** Whether it may begin a try in any order. */
  readonly begins: boolean;
}

export interface Game {
  readonly steps: number;
  readonly order: string;
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  readonly closes: (start: number) => number;
}

type Path = readonly number[];

/** Further, else earlier at its end, else started later, else each step as early as can be. */
function isBetter(a: Path, b: Path): boolean {
  const last = a.length - 1;
  if (a.length !== b.length) return a.length > b.length;
  if (a.length === 0) return false;
  if (a[last] !== b[last]) return a[last] < b[last];
  if (a[0] !== b[0]) return a[0] > b[0];
  const differs = a.findIndex((time, index) => time !== b[index]);
  return differs >= 0 && a[differs] < b[differs];
}

/** Whether events, one a step, can do all of some steps. */
const canDo = (events: readonly Seen[], steps: readonly number[]): boolean =>
  steps.length === 0 ||
  events.some(
    (event, i) =>
      event.steps.includes(steps[0]) && canDo([...events.slice(0, i), ...events.slice(i + 1)], steps.slice(1)),
  );

/** The most different steps that events can do, one a step, in any order. */
const mostSteps = (events: readonly Seen[], steps: readonly number[]): number =>
  steps.length === 0
    ? 0
    : Math.max(
        mostSteps(events, steps.slice(1)),
        ...events.flatMap((event, i) =>
          event.steps.includes(steps[0])
            ? [1 + mostSteps([...events.slice(0, i), ...events.slice(i + 1)], steps.slice(1))]
            : [],
        ),
      );

/**
 * The best try of one member by following every start as the definition says, and how far spoilt tries came. Events stand
 * in the order of time.
 */
export function everyTry(
  events: readonly Seen[],
  game: Game,
  mayStart: (time: number) => boolean,
): { best: Path; spoilt: number } {
  let best: Path = [];
  let spoilt = 0;
  const take = (path: Path): void => {
    if (isBetter(path, best)) best = path;
  };
  const all = Array.from({ length: game.steps }, (_, index) => index + 1);
  const instants = [...new Set(events.map(({ time }) => time))];
  const at = (time: number): Seen[] => events.filter((event) => event.time === time);
  const isStep = (time: number): boolean => at(time).some(({ steps }) => steps.length > 0);
  const isHit = ({ excluded }: Seen, done: number): boolean =>
    excluded.some((index) => game.spans[index].from <= done && done < game.spans[index].to);
  /** An excluded event spoils a try unless another event of its instant is a step. */
  const spoils = (event: Seen, done: number): boolean =>
    isHit(event, done) && at(event.time).every((other) => other.steps.length === 0 || isHit(other, done));

  const inOrder = (start: number): void => {
    const path: number[] = [];
    for (const time of instants.filter((instant) => instant >= start && instant <= game.closes(start))) {
      if (path.length === game.steps) break;
      const goesOn = canDo(at(time), [path.length + 1]);
      if (!goesOn && at(time).some((event) => path.length > 0 && spoils(event, path.length))) {
        const isClosed = events.some(
          (event) => event.time > time && event.time <= game.closes(start) && event.steps.includes(path.length + 1),
        );
        spoilt = Math.max(spoilt, path.length + (isClosed ? 1 : 0));
        return;
      }
      const done = path.length;
      while (path.length < game.steps && canDo(at(time), all.slice(done, path.length + 1))) path.push(time);
    }
    take(path);
  };

  const strictly = (start: number): void => {
    const close = game.closes(events[start].time);
    const follow = (next: number, path: Path): void => {
      const event = events[next];
      const isOver = path.length === game.steps || !event || event.time > close;
      if (isOver) take(path);
      if (isOver) return;
      const goesOn = event.steps.includes(path.length + 1);
      const repeats = event.repeats.includes(path.length);
      if (goesOn) follow(next + 1, [...path, event.time]);
      if (repeats) follow(next + 1, path);
      const ends = !goesOn && !repeats;
      if (ends && spoils(event, path.length)) spoilt = Math.max(spoilt, path.length);
      else if (ends) take(path);
    };
    follow(start + 1, [events[start].time]);
  };

  const anyhow = (start: number): void => {
    const inside = events.filter(({ time }) => time >= start && time <= game.closes(start));
    const clearing = inside.find((event) => !isStep(event.time) && event.excluded.length > 0)?.time ?? Infinity;
    const path: number[] = [];
    for (const time of instants.filter((instant) => instant >= start && instant < clearing)) {
      const so = inside.filter((event) => event.time <= time && event.steps.length > 0);
      const most = mostSteps(so, all);
      while (path.length < most) path.push(time);
    }
    if (clearing === Infinity || path.length === game.steps) take(path);
  };

  if (game.order === 'strict') {
    events.forEach((event, place) => {
      if (event.steps.includes(1) && mayStart(event.time)) strictly(place);
    });
  } else {
    for (const time of instants.filter(mayStart)) {
      if (game.order === 'ordered' && at(time).some(({ steps }) => steps.includes(1))) inOrder(time);
      if (game.order === 'any' && at(time).some(({ steps, begins }) => begins && steps.length > 0)) anyhow(time);
    }
  }
  return { best, spoilt };
}
