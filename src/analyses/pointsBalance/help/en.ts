import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Points balance',
  summary: 'Adds up a ledger of points: earned, spent, expired, the balance, and what expires next.',
  method:
    'Points are spent in the order in which they expire, then in the order in which they were earned; of rows at the same time what is earned comes first. Points can be used on their expiry day; a day later they have expired. What is spent beyond what is there makes the balance negative and is taken from the next points earned. So earned = spent + expired + balance, exactly. Points are a currency to be spent and say nothing of a level: for levels count experience that is never spent (MEMBER_LEVEL).',
  columns: {
    member: 'The member.',
    date: 'The day, or day and time, of the row. Rows without member, date or points are left out.',
    points: 'Points earned, or below 0 for points spent. Up to 4 decimals.',
    expires:
      'The last day on which the points of the row can be used. Blank: by the settings. Where the ledger has rows of its own for expired points, leave it out: they count as spent.',
    as_of: 'The day to count to; later rows are left out. Left out: the day after the latest row.',
  },
  settings: {
    show: 'members: a row a member; expiries: what will expire when, a row a member and day, which adds up to all balances above 0; summary: all members together.',
    within:
      'Points that expire in this many days or fewer, the as_of day being 0, are shown as expiring. Ours: 30 days.',
    'expire after':
      'Where a row has no expiry: the last day is so long after it was earned, such as 12 months or 90 days. Left out: points never expire.',
    'end of':
      'Moves the last day to the end of its month, quarter or year. Alone: the end of the period in which the points were earned; with "expire after" 12 months: the end of the next year.',
  },
};
