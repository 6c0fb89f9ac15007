import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Clusters',
  summary: 'Sorts members into k groups by how near their numbers lie, without rules.',
  method:
    'k-means: each column becomes z-scores (population standard deviation), many seeded k-means++ starts are tried, single members are then moved while that helps, and the grouping with the least inertia (sum of squared distances to the group centres) is kept. Groups are numbered by their centres, lowest first column first, so that they keep their names from run to run and for any order of rows. A column that is the same everywhere has no influence; a row with a blank gets no group; equal rows share a group, so there are never more groups than different rows.',
  columns: {
    features:
      'One or more columns of numbers, a row a member. With two columns or more, a first row of texts is taken for their names.',
    k: 'How many groups, 1 to 50.',
  },
  settings: {
    log: 'yes: log(1 + x) of every number first, for money and counts with a few very large values.',
    scale: 'z-score: every column weighs the same. none: the numbers as they are.',
    starts:
      'How many starts are tried. Left out: 200, fewer for large tables. The work is bounded so that the function ends in time: on very large tables not all starts that are asked for are tried.',
    seed: 'A whole number; the same seed gives the same result.',
    show: 'groups: the group of each row. summary: a row a group with members, share, the centre of every column in its own unit (with log: turned back) and inertia.',
  },
};
