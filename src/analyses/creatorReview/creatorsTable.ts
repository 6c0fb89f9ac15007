import { fill } from '../../words/fill.ts';
import type { ResultCell, Say } from '../analysis.ts';
import { ODD_KINDS } from './oddPost.ts';
import type { Creator } from './reviewCreators.ts';
import type { ReviewCube } from './reviewTable.ts';

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** A row a creator, those first who did most of what the review goes by; risers by their rise, whoever fell or stopped by the loss. */
export function creatorsTable(cube: ReviewCube, say: Say): ResultCell[][] {
  const { show, rule, measures, target } = cube;
  const shown = cube.creators.filter(({ status }) => show === 'creators' || `${status}s` === show || status === show);
  const rank = ({ now, change }: Creator): number =>
    show === 'risers' ? -change : show === 'fallers' || show === 'stopped' ? change : -now[rule.by];
  const order = (creator: Creator): number => known(rank(creator)) ?? Infinity;
  const tops = measures.includes(rule.top);
  const header = [
    say('creator'),
    say('status'),
    ...measures.flatMap((measure) => [say(measure), fill(say('before'), { measure: say(measure) })]),
    fill(say('change of'), { measure: say(rule.by) }),
    say('change share'),
    ...(target ? [say('share of target')] : []),
    ...(tops ? ['share of the top post', `median ${rule.top}`].map(say) : []),
    say('last post'),
    say('note'),
  ];
  // Creators come by name, and the sort is stable.
  const rows = [...shown]
    .sort((a, b) => order(a) - order(b) || 0)
    .map((creator): ResultCell[] => {
      const { name, status, now, before, change, changeShare, lastDay } = creator;
      return [
        name,
        say(`status ${status}`),
        ...measures.flatMap((measure) => [known(now[measure]), known(before[measure])]),
        known(change),
        known(changeShare),
        ...(target ? [known(now[rule.by] / target)] : []),
        ...(tops ? [known(now.topShare), known(now.median)] : []),
        { day: lastDay },
        noteOf(creator, cube, say) || null,
      ];
    });
  return [header, ...rows];
}

/** What a sum hides: posts whose numbers do not go together, and one post that makes nearly all of it. */
function noteOf({ now }: Creator, { rule, viral }: ReviewCube, say: Say): string {
  const notes = ODD_KINDS.flatMap((kind, place) => {
    const count = now.odd[place];
    return count > 0 ? [fill(say(`note ${kind}`), { count })] : [];
  });
  if (now.posts > 1 && now.topShare >= viral) notes.push(fill(say('note viral'), { measure: say(rule.top) }));
  return notes.join(say('semicolon'));
}
