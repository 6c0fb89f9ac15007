import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Attribution',
  summary: 'Shares conversions and their value among the channels that touched the buyer before.',
  method:
    'The path to a conversion is every touch of the buyer inside the look-back, up to the very moment of the conversion; if touches or conversions have no time of day, whole days are compared and a touch of the same day counts (touches with times keep their order). Repeats of a channel in a row count once. first and last give all to one end of the path, linear the same to every touch, 40-20-40 gives 40 % each to the first and the last and 20 % to those between (two touches: half each). Channels touched at the same instant share what that place gets. Conversions without a touch are (none). Values are shared to the cent and sum exactly to the total. Touches without a member, channel or time, and conversions without a buyer or time, are left out; a conversion without a value counts with 0.',
  columns: {
    member: 'The member of each touch.',
    channel: 'The channel that touched the member.',
    time: 'When.',
    buyer: 'The member of each conversion; the table of conversions may have another length.',
    bought_at: 'When the member converted.',
    value: 'What the conversion was worth. Left out: only conversions are shared.',
  },
  settings: {
    model: 'first, last, linear, 40-20-40, or all of them side by side. Left out: last.',
    'look-back':
      'How far back touches count, the limit included: 30 days, 24 hours, 2 months, none. Left out: 30 days.',
    from: 'The first day of conversions that count.',
    to: 'The last day of conversions that count, the whole day.',
    as_of: 'Conversions after this day are left out.',
  },
};
