import type { ResultCell, Say } from '../analysis.ts';
import { BELOW_LOOP, IN_LOOP } from './generations.ts';
import { PROBLEMS, type Referrals } from './referrals.ts';

export interface ReferralsResult extends Referrals {
  readonly show: 'generations' | 'inviters' | 'members' | 'problems';
  readonly top: number;
  readonly tooFew: number;
}

/** The table that `show` asks for. */
export function referralsTable(result: ReferralsResult, say: Say): ResultCell[][] {
  if (result.show === 'inviters') return invitersTable(result, say);
  if (result.show === 'members') return membersTable(result, say);
  if (result.show === 'problems') return problemsTable(result, say);
  return generationsTable(result, say);
}

/** Members by generation with K = invites ÷ members; loops, the total, then how often something looks wrong. */
function generationsTable(result: ReferralsResult, say: Say): ResultCell[][] {
  const { generation, invites, problems, tooFew } = result;
  const last = generation.reduce((most, number) => Math.max(most, number), -1);
  const row = (name: ResultCell, belongs: (number: number) => boolean, hasK: boolean): ResultCell[] => {
    const own = invites.filter((_, place) => belongs(generation[place]));
    const sum = own.reduce((total, count) => total + count, 0);
    const inviting = own.filter((count) => count > 0).length;
    const rates = hasK && own.length > 0 ? [sum / own.length, inviting / own.length] : [null, null];
    return [name, own.length, inviting, sum, ...rates, hasK && own.length < tooFew ? say('too few') : null];
  };
  const generations = Array.from({ length: last + 1 }, (_, number) => row(number, (own) => own === number, true));
  const hasLoop = generation.some((number) => number < 0);
  const counted = PROBLEMS.map((problem) => ({
    problem,
    count: problems.filter((each) => each.problem === problem).length,
  })).filter(({ count }) => count > 0);
  return [
    ['generation', 'members', 'inviters', 'invites', 'K', 'share inviting', 'note'].map(say),
    ...generations,
    ...(hasLoop ? [row(say('loop'), (own) => own < 0, false)] : []),
    row(say('total'), () => true, true),
    ...counted.map(({ problem, count }): ResultCell[] => [say(problem), count, null, null, null, null, null]),
  ];
}

const generationCell = (number: number, say: Say): ResultCell =>
  number === IN_LOOP || number === BELOW_LOOP ? say('loop') : number;

function invitersTable({ inviters, top, generation, below }: ReferralsResult, say: Say): ResultCell[][] {
  const rows = inviters
    .slice(0, top)
    .map(({ id, place, invites, first, last }): ResultCell[] => [
      id,
      invites,
      place < 0 || below[place] < 0 ? null : below[place],
      place < 0 ? null : generationCell(generation[place], say),
      { day: first },
      { day: last },
    ]);
  return [['inviter', 'invites', 'below', 'generation', 'first invite', 'last invite'].map(say), ...rows];
}

function membersTable(result: ReferralsResult, say: Say): ResultCell[][] {
  const { members, inviter, generation, invites, below } = result;
  const rows = members.map((member, place): ResultCell[] => [
    member,
    inviter[place] || null,
    generationCell(generation[place], say),
    invites[place],
    below[place] < 0 ? null : below[place],
  ]);
  return [['member', 'inviter', 'generation', 'invites', 'below'].map(say), ...rows];
}

function problemsTable({ problems }: ReferralsResult, say: Say): ResultCell[][] {
  const rows = problems.map(({ problem, member, detail }): ResultCell[] => [
    member,
    say(problem),
    detail.join(problem === 'in a loop' ? ' ← ' : ' · '),
  ]);
  return [['member', 'problem', 'inviter'].map(say), ...rows];
}
