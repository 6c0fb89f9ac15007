import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Sales share of work',
  summary: 'Says what share of the work is sales, for each person and in all, and whether it lies in the band.',
  method:
    'Share of sales = sales work ÷ all work. Below the low limit, inside (both limits included) or above the high one, as shown: 20% to 40% is our default, after the claim of one article that this is normal for a community that sells; set your own. Under 10 entries nothing is said. A type counts as sales if its name says so (sales, closing, quote, 销售, 成交, 转化 …) or as the setting names it.',
  columns: {
    type: 'The type of each entry of the log; without one it is left out.',
    time_or_count:
      'Hours or a count, as numbers, or lengths of time throughout (1:30, 90 min, 1.5小时), shown in hours. Blank: the entry is left out. Left out: every entry counts 1.',
    owner: 'Who did it. Left out: all together only.',
  },
  settings: {
    show: 'people: a row a person and all; types: a row a type, with whether it counts as sales.',
    sales: 'The types that count as sales, in cells or parted by |; only these then.',
    low: 'Low limit of the band, included. Our default: 20%.',
    high: 'High limit of the band, included. Our default: 40%.',
    'too few': 'With fewer entries no verdict is given. Our default: 10.',
  },
};
