import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'KPI board',
  summary:
    'Sets actual beside target: % done, what is needed per day to the end of the month, and the status in words.',
  method:
    '% done = actual ÷ target. Needed per day = (target − actual) ÷ days left, 0 once it is met; for a limit it is what may still be used per day. The as_of day itself is still to come (setting today), so on November 22 nine days are left and 21 have gone. Per day so far = actual ÷ days gone; projected = that × days of the month. Status of a total: met; missed, where no day is left; else on track at target × days gone ÷ days or more, slightly behind at 90 % of that or more (ours; setting behind), behind below it. A level (daily active members, a rate) is compared as it stands: met, slightly below, below. A limit: within or over it, and for totals too fast where more is used than is due. Without as_of and without dates nothing is said of days.',
  columns: {
    actuals:
      'Name and actual, a row each; or name, day and figure: those of the month are added up, of a level the latest day counts (its mean, where it has several). Or one column of actuals beside one of targets. A header row may stand above.',
    targets:
      'Name, target, and in a third column, if not a total: level (at least), total at most, or level at most. Rows come out in this order.',
    as_of: 'The day that counts as today. Left out: the day after the latest figure, where the figures have days.',
  },
  settings: {
    period: 'The period that the targets are for: week, month, quarter or year. Left out: month.',
    'week start': 'monday or sunday. Left out: monday.',
    today: 'Whether the as_of day is still to come, or done. Left out: to come.',
    behind: 'The share of what is due (or of a level) below which the status is behind. Left out: 0.9.',
  },
};
