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

interface Tally {
  members: number;
  inviting: number;
  invites: number;
}

/** Members by generation with K = invites ÷ members; loops, the total, then how often something looks wrong. */
function generationsTable(result: ReferralsResult, say: Say): ResultCell[][] {
  const { generation, invites, problems, tooFew } = result;
  const tally = (): Tally => ({ members: 0, inviting: 0, invites: 0 });
  const all = tally();
  const loops = tally();
  const generations: Tally[] = [];
  generation.forEach((number, place) => {
    while (generations.length <= number) generations.push(tally());
    for (const own of [all, number < 0 ? loops : generations[number]]) {
      own.members++;
      own.invites += invites[place];
      if (invites[place] > 0) own.inviting++;
    }
  });
  const row = (name: ResultCell, own: Tally, hasK: boolean): ResultCell[] => {
    const rates = hasK && own.members > 0 ? [own.invites / own.members, own.inviting / own.members] : [null, null];
    const note = hasK && own.members < tooFew ? say('too few') : null;
    return [name, own.members, own.inviting, own.invites, ...rates, note];
  };
  const counted = PROBLEMS.map((problem) => ({
    problem,
    count: problems.filter((each) => each.problem === problem).length,
  })).filter(({ count }) => count > 0);
  return [
    ['generation', 'members', 'inviters', 'invites', 'K', 'share inviting', 'note'].map(say),
    ...generations.map((own, number) => row(number, own, true)),
    ...(loops.members > 0 ? [row(say('loop'), loops, false)] : []),
    row(say('total'), all, true),
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
