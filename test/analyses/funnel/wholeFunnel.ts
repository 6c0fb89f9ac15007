import { everyTry, type Game, type Seen } from './everyTry.ts';

/** One row of the data; `group` is the value of the breakdown. */
export interface Row {
  readonly who: string;
  readonly event: string;
  readonly time: number;
  readonly group: string;
  readonly price: string;
}

/** A name (* is any event), and whether the price has to be "high". */
export interface Rule {
  readonly name: string;
  readonly high: boolean;
}

export interface Question {
  readonly order: string;
  readonly steps: readonly Rule[];
  readonly closes: (start: number) => number;
  readonly excluded: readonly { readonly rule: Rule; readonly from: number; readonly to: number }[];
  readonly first?: { readonly step: number; readonly kind: string };
  /** Days, both included. */
  readonly from: number;
  readonly to: number;
  readonly late: boolean;
  readonly onlyHigh: boolean;
  readonly attribution?: string | number;
  /** The period of a start; one for all in FUNNEL. */
  readonly periodOf: (time: number) => number;
}

interface Answer {
  readonly value: string;
  readonly period: number;
  readonly who: string;
  readonly times: readonly number[];
}

const DAY = 86_400_000;
const dayOf = (time: number): number => Math.floor(time / DAY);

const meets = (row: Row, rule: Rule): boolean =>
  (rule.name === '*' || rule.name === row.event) && (!rule.high || row.price === 'high');

/** Who gets how far, by the sentences of the definition: every start of every member under every value. */
export function wholeFunnel(rows: readonly Row[], question: Question): Answer[] {
  const usable = rows.filter((row) => !question.onlyHigh || row.price === 'high');
  return [...new Set(usable.map(({ who }) => who))].flatMap((who) => {
    const own = usable.filter((row) => row.who === who).sort((a, b) => a.time - b.time);
    return ofMember(own, question).map((answer) => ({ ...answer, who }));
  });
}

type Seer = Seen & { readonly group: string };

function ofMember(own: readonly Row[], question: Question): Omit<Answer, 'who'>[] {
  const { steps, excluded, first, from, to, late, attribution, order } = question;
  const isFirst = (row: Row, step: number): boolean => {
    if (first?.step !== step) return true;
    const kind = first.kind === 'ever' ? { ...steps[step - 1], high: false } : steps[step - 1];
    return own.every((other) => !meets(other, kind) || other.time >= row.time);
  };
  const events = own
    .filter(({ time }) => dayOf(time) >= from && (late || dayOf(time) <= to))
    .map((row): Seer => {
      const can = steps.flatMap((rule, index) => (meets(row, rule) && isFirst(row, index + 1) ? [index + 1] : []));
      const hit = excluded.flatMap(({ rule }, index) => (meets(row, rule) ? [index] : []));
      return { time: row.time, steps: can, repeats: can, excluded: hit, begins: true, group: row.group };
    });
  const under = (
    view: readonly Seer[],
    valueFor: (times: readonly number[]) => string | undefined,
  ): Omit<Answer, 'who'>[] =>
    walked(view, question).flatMap(({ times, period }) => {
      const value = valueFor(times);
      return value === undefined ? [] : [{ value, period, times }];
    });
  const doing = events.filter((event) => event.steps.length > 0);
  const touch = (among: readonly Seer[], isLast: boolean): string => {
    const filled = among.filter(({ group }) => group !== '');
    const times = filled.map(({ time }) => time);
    const time = isLast ? Math.max(...times) : Math.min(...times);
    return filled.flatMap((event) => (event.time === time ? [event.group] : [])).sort()[0] ?? '';
  };
  const groups = (among: readonly Seer[]): string[] => [...new Set(among.map(({ group }) => group))];

  if (attribution === undefined) return under(events, () => '');
  if (attribution === 'every') {
    return groups(events).flatMap((value) =>
      under(
        events.filter(({ group }) => group === value),
        () => value,
      ),
    );
  }
  if (typeof attribution === 'string') return under(events, () => touch(doing, attribution === 'last touch'));
  if (order === 'any' && attribution > 1) {
    const valueAt = (time: number): string =>
      touch(
        doing.filter((event) => event.time === time),
        false,
      );
    return under(events, (times) => (times.length < attribution ? undefined : valueAt(times[attribution - 1])));
  }
  const served = order === 'any' ? doing : events.filter((event) => event.steps.includes(attribution));
  return groups(served).flatMap((value) => {
    const view = events.map((event): Seer => {
      if (event.group === value) return event;
      if (order === 'any') return { ...event, begins: false };
      return { ...event, steps: event.steps.filter((step) => step !== attribution) };
    });
    return under(view, () => value);
  });
}

/** The best try of each period; a spoilt one takes the member out of periods in which none gets as far. */
function walked(events: readonly Seen[], question: Question): { period: number; times: readonly number[] }[] {
  const { to, excluded, closes, steps, order, periodOf } = question;
  const game: Game = { steps: steps.length, order, spans: excluded, closes };
  const starts = events.filter(({ time }) => dayOf(time) <= to);
  const tries = [...new Set(starts.map(({ time }) => periodOf(time)))].map((period) => ({
    period,
    ...everyTry(events, game, (time) => dayOf(time) <= to && periodOf(time) === period),
  }));
  const spoilt = Math.max(0, ...tries.map((each) => each.spoilt));
  return tries.flatMap(({ period, best }) =>
    best.length > 0 && best.length >= spoilt ? [{ period, times: best }] : [],
  );
}
