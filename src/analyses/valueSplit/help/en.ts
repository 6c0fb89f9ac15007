import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Users × value split',
  summary: 'Splits a change in revenue into what more or fewer members made and what each member is worth.',
  method:
    'Revenue = members × value per member. By default each part is the mean of both orders of changing the two (Bennet 1920; the Shapley value of two factors): from members = change in members × the mean of both values per member, from value = change in value per member × the mean number of members. The two parts add up to the change. Where one side has no members there is no value per member, and the whole change comes from members; revenue without members is refused. A row with a blank stays blank.',
  columns: {
    members0: 'Members before: one cell, or a column with a row for each segment or period.',
    revenue0: 'Revenue before.',
    members1: 'Members after.',
    revenue1: 'Revenue after.',
  },
  settings: {
    rule: 'average (the mean of both orders), members first (change in members × value before, the rest from value) or value first (change in value × members before, the rest from members).',
  },
};
