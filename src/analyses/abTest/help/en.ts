import type { HelpWords } from '../../help.ts';

const method =
  "The first row checks whether the groups' sizes fit the expected split (χ²). Then come each group with Wilson's interval (Student's for means), all groups together if there are more than two (χ²; F for means), and each pair: the absolute lift with its interval and the test's p, the lift relative to the control by the delta method with its own interval and p, p after Holm, the statistic with its degrees of freedom, and a verdict. A number that can't be computed is blank.";

const settings = {
  test: 'auto (pooled z, or Fisher where an expected count is under 5; Welch for numbers), pooled z, z unpooled, χ² (chi squared), Yates, Fisher, Welch or Student. Welch and Student also take yes and no, as 1 and 0.',
  alternative: 'two-sided, greater (the group is above the control) or less. The intervals then have one end only.',
  level: 'Confidence level of all intervals, and 1 − the limit of the verdict: 0.95 or 95%.',
  interval:
    "Interval of the absolute lift of rates: Newcombe, Wald (with Yates widened as R's prop.test does), Agresti–Caffo or Miettinen–Nurminen. Means have the t interval.",
  relative:
    'What the relative lift of rates is judged by: normal, or t with Welch degrees of freedom. Means always take t.',
  ratio: 'Adds the ratio of the rates: log, Koopman or Miettinen–Nurminen. Left out: none.',
  'odds ratio': 'Adds the odds ratio: logit. Left out: none.',
  against:
    'A fixed rate (0.1 or 10%) or mean to compare each group with: exact binomial test, Clopper–Pearson interval and one-sample z (with the group’s own variance for test z unpooled, corrected for test Yates); for means the one-sample t. One group is then enough.',
  chance:
    'yes adds, for each pair, the chance that the group is better and the expected loss of choosing it, with a flat prior and the normal distribution, for the absolute and the relative lift.',
  anytime:
    'A number of members: adds intervals and p-values of both lifts that stay valid however often one looks, narrowest at about that many members in all. They are two-sided, and the verdict has to pass them, too.',
  split:
    'The expected split, a number a group in the order of the result: 50, 50 or 50:50 or 1, 1, 2. Left out: equal parts.',
  pairs: 'all (every group against every other) or control (each group against the control).',
  control: 'The name of the group to compare with. Left out: the first group.',
  'too few': 'A group with fewer members gets no interval of its own, and its pairs no verdict.',
};

export const rows: HelpWords = {
  title: 'A/B test from rows',
  summary:
    'Compares groups of members by a yes/no outcome or a number: sample ratio, rates or means, lifts with intervals, p-values and a verdict.',
  method,
  columns: {
    group:
      'The group of each member. The control is the group that is called control, baseline, original, 对照 or the like, else the first by number or name; the setting control names another.',
    outcome:
      'The outcome of each member: yes and no (or 1 and 0) throughout, or numbers. Rows without group or outcome are left out.',
  },
  settings,
};

export const counts: HelpWords = {
  title: 'A/B test from sums',
  summary: 'The same comparison from a table with one row a group.',
  method,
  names: { table: 'Groups and their counts' },
  columns: {
    table:
      'A table with its header row, the control first. Headers: group, members, converted · group, members, sum, sum of squares · group, members, mean, sd; also in Chinese (组别, 会员数, 转化数, 合计, 平方和, 均值, 标准差). Other columns are ignored.',
  },
  settings,
};
