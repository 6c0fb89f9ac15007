import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Tag export',
  summary: 'Shapes tags for the import into WeCom: a row for each customer and tag, checked against its limits.',
  method:
    'Every column of tags is a tag group, its header the name; a cell may hold several tags, and the labels of any other function serve as well. Names longer than allowed are cut. Where a limit is passed, the tags of most customers are kept and the rest is left out; each violation has a row with a sentence. The limits are those of WeCom (15 characters, 100 groups of 100 tags, 3,000 tags a customer) and can be changed.',
  columns: {
    customer: 'The ID by which WeCom knows each customer.',
    tags_with_headers: 'One or more columns of tags beside the customers, with their header row.',
  },
  settings: {
    show: 'import: a row for each customer and tag; tags: a row a tag with its customers; violations: what passes a limit, is cut, or has no customer.',
    group: 'Which columns to export, a row each: header, name of the group where it is another. Left out: all columns.',
    separator: 'What stands between the tags of a cell. Left out: commas, semicolons, bars and lines.',
    'name length': 'Most characters of the name of a tag or group.',
    groups: 'Most tag groups.',
    'tags in group': 'Most tags of a group.',
    'tags of customer': 'Most tags of one customer.',
    'tags in all': 'Most tags of the company.',
  },
};
