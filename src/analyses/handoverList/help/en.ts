import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Hand-over list',
  summary: 'Deals members to sales people, tells whom to see first and how, and whose contact is overdue.',
  method:
    'Owners are kept. Members without one are dealt by tier, strong intent first, then by id, to the people named in the settings in turn, leaving out who has as many as fit. Each list begins with the first tier, in it with who was never contacted, then with the longest time since. A contact is overdue after more than 7 days (ours). Tactics are those of NEXT_ACTION. Several rows of one member are one, with the latest contact.',
  columns: {
    member: 'The member.',
    tier: 'The tier, such as the result of INTENT_TIER; any tiers, stages or groups will do.',
    owner: 'The sales person who has the member; blank: to be dealt.',
    last_contact: 'The day of the last contact; later ones than as_of are left out. Blank: never.',
    as_of: 'The day to count to. Left out: the day after the latest contact.',
  },
  settings: {
    show: 'list: a row a member; overdue: only those whose contact is overdue or who were never contacted; owners: a row an owner, with members by tier, new ones, contacts due and room left.',
    sales:
      'Who takes over members: name and, if there is a limit, how many at most, those already owned included; a row each. Or several names in one row.',
    deal: 'in turn, or fewest first: each to who has the fewest members. Left out: in turn.',
    tier: 'A row a tier in order of priority: name, days after which a contact is overdue, tactic; blanks are ours. Others follow.',
    'overdue after': 'Days without a contact that are still in time, for tiers without days of their own. Ours: 7.',
    owner: "Only this person's list.",
    sort: 'owner: one list after the other; tier: all together by tier. Left out: owner.',
  },
};
