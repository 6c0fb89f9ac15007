import { dayText } from '../../engine/calendar.ts';
import { fill } from '../../words/fill.ts';
import type { ResultCell, Say } from '../analysis.ts';
import { textRow } from '../campaign/textRow.ts';
import { ODD_KINDS, oddOf } from './oddPost.ts';
import { STATUSES } from './reviewCreators.ts';
import type { ReviewCube } from './reviewTable.ts';
import { sumsOf } from './tally.ts';
import { topTable } from './topTable.ts';

const difference = (now: ResultCell, before: ResultCell): ResultCell =>
  typeof now === 'number' && typeof before === 'number' ? now - before : null;

/** The period in a few lines: sums of this one and the last, how many creators rose, fell, stopped, and what few of them made. */
export function summaryTable(cube: ReviewCube, say: Say): ResultCell[][] {
  const { posts, creators, measures, reviewed, rule, target } = cube;
  const now = posts.filter(({ back }) => back === 0);
  const before = posts.filter(({ back, isSeen }) => back === 1 && (isSeen || !rule.sameDays));
  const [sums, sumsBefore] = [sumsOf(now), sumsOf(before)];
  const share = (part: number, whole: number): ResultCell => (whole > 0 && !Number.isNaN(part) ? part / whole : null);
  const lines: [string, ResultCell, ResultCell][] = [
    ['creators', creatorsIn(now), creatorsIn(before)],
    ...measures.map((measure): [string, ResultCell, ResultCell] => [
      measure,
      Number.isNaN(sums[measure]) ? null : sums[measure],
      Number.isNaN(sumsBefore[measure]) ? null : sumsBefore[measure],
    ]),
  ];
  if (measures.includes('qualified')) {
    const judged = (some: typeof posts): number => some.filter(({ qualified }) => !Number.isNaN(qualified)).length;
    lines.push(['qualified share', share(sums.qualified, judged(now)), share(sumsBefore.qualified, judged(before))]);
  }
  const counted = STATUSES.map((status): ResultCell[] => [
    say(`status ${status}`),
    creators.filter((creator) => creator.status === status).length,
    null,
    null,
  ]);
  if (target !== undefined) {
    const reached = creators.filter((each) => each.now.posts > 0 && each.now[rule.by] >= target).length;
    const reachedBefore = creators.filter((each) => each.before.posts > 0 && each.before[rule.by] >= target).length;
    lines.push(['reached the target', reached, reachedBefore]);
  }
  const odd = ODD_KINDS.map((kind): ResultCell[] => [
    say(kind),
    now.filter((post) => oddOf(post, rule.odd) === kind).length,
    null,
    null,
  ]);
  const tops = topTable(cube, say).slice(1);
  // Of shares that round up to the same creators, the largest.
  const sentences = tops
    .filter((row, place) => row[4] !== null && row[1] !== tops[place + 1]?.[1])
    .map((row) => textRow(String(row[4]), 4));
  if (reviewed.until !== undefined) {
    const told = fill(say(rule.sameDays ? 'running same' : 'running'), { day: dayText(reviewed.until) });
    sentences.unshift(textRow(told, 4));
  }
  return [
    ['measure', 'this period', 'period before', 'change'].map(say),
    [say('first day'), { day: reviewed.first }, { day: reviewed.beforeFirst }, null],
    [say('last day'), { day: reviewed.last }, { day: reviewed.first - 1 }, null],
    ...lines.map(([key, to, from]): ResultCell[] => [say(key), to, from, difference(to, from)]),
    ...counted,
    ...(measures.includes('reads') && measures.includes('interactions') ? odd : []),
    ...sentences,
  ];
}

const creatorsIn = (posts: ReviewCube['posts']): number => new Set(posts.map(({ creator }) => creator)).size;
