import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Channel decay',
  summary: 'Shows how the efficiency of each channel changes from month to month since it began, with its half-life.',
  method:
    "Month 0 is the month of the channel's first member. The efficiency of a month is what measure says; conversion and value are those of each member's first days (setting age), blank until all members of the month are that old. An exponential trend is fitted by least squares to the logarithms of the complete months above 0, as LOGEST does, at least three: half-life = ln 2 ÷ its fall a month. A channel is decaying where the slope lies more than two standard errors below 0, rising where it lies as far above, steady otherwise; a half-life stands only where the fall is that clear. With fewer members than too few in those months there is no verdict.",
  columns: {
    member: 'The members, a row each.',
    channel: 'The channel each member came through.',
    joined: 'The day each member joined.',
    order_member: 'The member of each order; the table of orders may have another length.',
    order_date: 'The day of each order.',
    amount: 'The money paid.',
    costs: 'A table of channel, day or month, and cost; a header row may stand above.',
    as_of: 'The day to count to. Left out: the day after the latest date.',
  },
  settings: {
    measure:
      'members (new ones a month), buyers (of them), conversion, value (per member), members per cost, or return (value ÷ cost). Left out: members per cost where costs have days or months, else members.',
    age: "How many of a member's first days count for buyers, conversion, value and return: 30 days, 12 weeks; none: everything to date.",
    month:
      "calendar: calendar months. since start: months counted from the day of the channel's first member; costs earlier in that calendar month count for the first one.",
    'fit from': 'start: the trend runs through all months. best: from the best month on.',
    show: 'channels: a row a channel, months side by side. months: a row a channel and month, with everything counted.',
    'too few': 'Channels with fewer members in the fitted months get no verdict. Left out: 30.',
  },
};
