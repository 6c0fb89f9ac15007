import type { HelpWords } from '../../help.ts';

const rules =
  'Your rules: a class, then keywords in one cell (parted by commas or |) or in several. They take the place of ours.';

export const classEn: HelpWords = {
  title: 'Question class',
  summary: 'Sorts questions into classes by keywords; a question may belong to several.',
  method:
    'A text belongs to every class of which it holds a keyword. Case, width, 简 and 繁 make no difference; an English keyword has to begin a word. A text without a class is unclassified. The rules are ours, not a standard: show rules puts them out for editing. Phone numbers and long ids in listed texts are masked.',
  columns: { text: 'The questions.', rules },
  settings: {
    show: 'class; why: each class with the keyword that made it; list: classes and masked texts, unclassified first; counts: questions per class; rules: the rules as a table to copy and edit.',
    separator: 'What stands between several classes. Left out: a comma and a blank.',
  },
};

export const topEn: HelpWords = {
  title: 'Top questions',
  summary:
    'Ranks classes of questions, with satisfaction, orders after asking and how often members have to ask again.',
  method:
    'Questions are sorted as in QUESTION_CLASS; one in two classes counts in both. Ordered after asking: of the askers of a class, those who ordered at or after their first question, within 30 days. Repeat rate: of the questions of a class, those after which the same member asked again in that class, later but within 7 days; a question counts as before the change if it was asked before that day. What has not had its days yet is left out. Below 30 askers the note says too few.',
  columns: {
    time: 'When each question was asked.',
    member: 'Who asked.',
    text: 'The questions.',
    rules,
    satisfied: 'Whether the answer satisfied: yes and no, 满意 and 不满意, or a score.',
    script: 'The script or answer that was used, for the satisfaction of each.',
    order_member: 'Members of the order table.',
    order_date: 'Dates of their orders.',
  },
  settings: {
    show: 'classes; scripts: the same figures per script; rates: every share with its interval; articles: which articles to write, by number of askers, with a typical question; trend: questions and askers of every class by period, with the change on the one before.',
    top: 'How many ranks are marked as top.',
    'rank by': 'questions or members.',
    change: 'The day from which a new answer was used: repeat rates before and after it are compared.',
    period: 'Of the trend: day, week (from Monday) or month. Left out: week.',
    'repeat within': 'Days within which a second question is a repeat, the end included.',
    'convert within': 'Days after the first question within which an order counts, the end included.',
    'satisfied from': 'Scores from here on are satisfied.',
    'too few': 'Below this many members the note says too few, and rates have no interval.',
    'article from': 'Articles are proposed from this many askers on.',
    from: 'First day of the questions that count.',
    to: 'Last day, included.',
    as_of: 'The day to count to; later rows are left out. Left out: the day after the latest question or order.',
  },
};
