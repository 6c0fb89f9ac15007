import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Member tags',
  summary: 'Tags members by a table of rules: several tags each, also by dimension (value, behaviour, lifecycle).',
  method:
    'A rule is a row: field, operator, value, tag, dimension; further conditions to the right must hold too. A member who meets a rule has its tag; a tag with several rows is given by any of them. Operators: is, is not, one of (parted by |), contains, is set, is not set, <, ≤, >, ≥. The result has one row for each row of the table and belongs beside it.',
  columns: {
    table_with_headers: 'The table of members with its header row.',
    rules:
      'The rules: field (a header of the table), operator, value, tag, dimension, with or without a header row. Labels in English, 简体 or 繁體.',
  },
  settings: {
    show: 'tags; dictionary: every tag with its rule and count; conflicts: pairs of tags that exclude each other but stand together; wecom: names and numbers checked against the limits of WeCom (names of 15 characters, 100 groups of 100 tags, 3,000 a customer); export: a row for each member and tag as WeCom can import it; violations: what is cut or left out of it, with a sentence.',
    separator: 'What stands between the tags of a cell. Left out: a comma and a blank.',
    exclusive:
      'Tags that exclude each other, side by side, or the name of a dimension; may repeat. Left out: the tags of the lifecycle.',
  },
};
