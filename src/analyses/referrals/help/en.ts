import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Referrals',
  summary:
    'Counts invitations by generation: who invited whom, K = invites per member, top inviters, and what looks wrong.',
  method:
    'Members without an inviter are generation 0, those whom they invited are generation 1, and so on. K of a generation is the members whom it invited ÷ its members; the total K counts everyone. Nobody can invite themselves: such a row counts as coming without an inviter and is reported. Members in a circle of invitations, and everyone below it, have no generation; they stand in a row of their own. An inviter who is not in the list is reported, and the invited count as generation 0. If a member stands in several rows, the earliest that names an inviter counts. Rows without a member or a date, or later than the as-of day, are left out.',
  columns: {
    member: 'The members, a row each.',
    inviter: "The inviter's member id; blank for members who came by themselves.",
    joined: 'The day each member joined.',
  },
  settings: {
    show: 'generations: a row a generation, then how often something looks wrong. inviters: those who invited most. members: inviter, generation, invites and all below, for everyone. problems: members who invited themselves, stand in a loop, have several or unknown inviters, or joined before their inviter.',
    top: 'How many inviters are listed. Left out: 20.',
    'too few': 'Generations with fewer members are marked. Left out: 30.',
    as_of: 'Members who joined after this day are left out.',
  },
};
