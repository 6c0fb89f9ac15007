import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Concentration',
  summary: 'Shows what share of the value the top 1, 5, 10, 20 and 50 % of members hold.',
  method:
    "The rows of each member are added up and members are ordered by their sum. Each share of the members is rounded up to whole members; they hold their sums' share of the total. The last row is Gini's coefficient: 0 where all hold the same, near 1 where one holds everything; its row shows all members and the total. Shares of a total of 0 or less are blank, and so is Gini where a member is below 0. Rows without a member or a value are left out.",
  columns: {
    member: 'The member of each row. A member may have many rows.',
    value: 'Money, points or any other amount; a negative one is taken off.',
  },
  settings: {
    top: 'Which top shares of members to show, in per cent: 1, 5, 10, 20, 50. Numbers below 1 are shares, 0.2 is 20 %.',
    members:
      'whole (rounded up, at least one) or exact (a fraction of a member counts as that fraction of its value: the Lorenz curve itself).',
    ties: 'split (as many members as the share says) or together (everybody who holds as much as the last of them, too).',
    points: 'With show Lorenz: how many equal steps.',
    corrected: 'yes: Gini × n ÷ (n − 1), so that it reaches 1 in small groups, too.',
    show: 'shares; Lorenz: from the members who hold least, shares of members and of the value that they hold together; words: a sentence for each share.',
    who: 'What the sentences call the members, such as creators.',
    what: 'What the sentences call the value, such as qualified content.',
  },
};
