import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Silence alert',
  summary: "Says who is active, silent or lost, measured by each member's own rhythm.",
  method:
    'A member is silent once the days without activity exceed twice the usual gap, and 7 days at least; a value equal to the limit is still active. Lost: silent, and 90 days or more. Too few visits, joined a short while ago, or no usual gap: not judged. Excluded days do not count. The limits are ours, not a standard. Without a last activity, or with one after the as-of day, the status is blank.',
  columns: {
    last_active: 'The day of the last activity.',
    usual_gap: 'The usual days between two visits, such as the median gap of MEMBER_SUMMARY; or one cell for all.',
    visits: 'The number of visits. Left out: nobody has too few.',
    joined: 'The day the member joined. Left out: nobody is too new.',
    as_of: 'The day to count to. Left out: the day after the latest date.',
  },
  results: { details: ['Status', 'Days silent', 'Limit', 'Since', 'Heavy or light'], both: ['Status', 'Why'] },
  settings: {
    show: 'status; since: the day on which silence or loss began; details: status, days, limit, since, heavy or light; summary: members by status, heavy and light users apart; why: the test that made it, with days and limit; both: status and why.',
    factor: 'Silent past this many times the usual gap.',
    floor: 'Nobody is silent before more than this many days.',
    'minimum visits': 'Fewer visits than this are not judged.',
    'just joined': 'Joined fewer days ago than this: not judged.',
    lost: 'Days without activity from which a silent member is lost.',
    'excluded days': 'Days that do not count, such as holidays: dates, or spans such as 2026-10-01 to 2026-10-07.',
    'heavy visits': 'From this many visits a member is a heavy user.',
  },
};
