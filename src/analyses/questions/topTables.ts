import { wilsonInterval } from '../../engine/statistics/wilsonInterval.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { Figures, Share } from './figures.ts';

/** One class or script with its rank, undefined where it isn't ranked. */
export interface Ranked {
  readonly name: string;
  readonly figures: Figures;
  readonly rank?: number;
  readonly example: string;
}

export interface TopOptions {
  readonly top: number;
  readonly tooFew: number;
  readonly articleFrom: number;
}

const rate = ({ count, of }: Share): number | null => (of === 0 ? null : count / of);

const HEADERS = [
  'questions',
  'share',
  'members',
  'rated',
  'satisfied',
  'followed',
  'converted',
  'repeat rate',
  'repeat before',
  'repeat after',
  'change',
  'top',
  'note',
];

/** A row a class (or script), best rank first, and one for all. A question in two classes counts in both. */
export function rankedTable(
  first: 'class' | 'script',
  groups: readonly Ranked[],
  all: Figures,
  { top, tooFew }: TopOptions,
  say: Say,
): ResultCell[][] {
  const row = (name: string, figures: Figures, rank?: number): ResultCell[] => {
    const before = rate(figures.before);
    const after = rate(figures.after);
    return [
      rank ?? null,
      name,
      figures.questions,
      all.questions === 0 ? null : figures.questions / all.questions,
      figures.members,
      figures.satisfied.of,
      rate(figures.satisfied),
      figures.converted.of,
      rate(figures.converted),
      rate(figures.repeated),
      before,
      after,
      before === null || after === null ? null : after - before,
      rank !== undefined && rank <= top ? say('yes') : null,
      figures.members < tooFew ? say('too few') : null,
    ];
  };
  return [
    ['rank', first, ...HEADERS].map(say),
    ...groups.map(({ name, figures, rank }) => row(name, figures, rank)),
    row(say('all'), all),
  ];
}

const MEASURES = ['satisfied', 'converted', 'repeated', 'repeated before', 'repeated after'] as const;

/** A row a class and measure: count, of how many, rate and its interval from `too few` on. */
export function ratesTable(groups: readonly Ranked[], all: Figures, { tooFew }: TopOptions, say: Say): ResultCell[][] {
  const rows = (name: string, figures: Figures): ResultCell[][] => {
    const { satisfied, converted, repeated, before, after } = figures;
    return [satisfied, converted, repeated, before, after].map((share, place) => {
      const enough = share.of >= tooFew && share.of > 0;
      const { low, high } = enough ? wilsonInterval(share.count, share.of) : { low: null, high: null };
      const note = share.of < tooFew ? say('too few') : null;
      return [name, say(MEASURES[place]), share.count, share.of, rate(share), low, high, note];
    });
  };
  const body = groups.map(({ name, figures }) => rows(name, figures));
  return [
    ['class', 'measure', 'count', 'of', 'rate', 'low', 'high', 'note'].map(say),
    ...([] as ResultCell[][]).concat(...body, rows(say('all'), all)),
  ];
}

/** The articles worth writing: classes by how many members ask, with a typical question; too few askers need none. */
export function articlesTable(groups: readonly Ranked[], { articleFrom }: TopOptions, say: Say): ResultCell[][] {
  const wanted = groups.filter(({ rank, figures }) => rank !== undefined && figures.members >= articleFrom);
  const rankOf = (one: Ranked): number =>
    1 + wanted.filter((other) => other.figures.members > one.figures.members).length;
  const rows = wanted
    .map((one): ResultCell[] => [
      rankOf(one),
      one.name,
      one.figures.members,
      one.figures.questions,
      rate(one.figures.repeated),
      one.example,
    ])
    .sort((a, b) => Number(a[0]) - Number(b[0]));
  return [['rank', 'class', 'members', 'questions', 'repeat rate', 'example'].map(say), ...rows];
}
