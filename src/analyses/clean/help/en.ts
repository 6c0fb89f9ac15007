import type { CleanHelp } from './index.ts';

const unreadable =
  'A blank stays blank. A cell that can not be read gives a sentence that begins with a question mark, so the other cells are not lost.';

export const en: CleanHelp = {
  date: {
    title: 'Clean dates',
    summary: 'Turns dates in any form that people paste (2026年1月5日, 20260105, 民國115/1/5) into real dates.',
    method: `The order of day and month is decided for the column as a whole: where no date of the column tells it, the setting date order is needed. ${unreadable}`,
    columns: {
      date: 'The dates as they were pasted. Pass the whole column, so that the order of day and month can be told.',
    },
    settings: {},
  },
  amount: {
    title: 'Clean amounts',
    summary: 'Turns amounts in any form that people paste (¥1,234.50, 1.2万, (123.45)) into plain numbers.',
    method: `万 counts ten thousand, 千 a thousand, brackets mean minus. Amounts in different currencies are refused. ${unreadable}`,
    columns: { amount: 'The amounts as they were pasted.' },
    settings: {},
  },
  phone: {
    title: 'Clean phone numbers',
    summary: 'Turns phone numbers in any form into one: +, the calling code, the number, as text.',
    method: `Numbers that look the same in several countries are read as those of the setting country, else of the file's locale. Masked numbers such as 138****5678 can't be completed. ${unreadable}`,
    columns: { phone: 'The phone numbers as they were pasted.' },
    settings: {
      country:
        "Where numbers without a calling code are from: CN, TW, HK, MO, SG, MY, US or CA. Left out: the file's country.",
    },
  },
  mask: {
    title: 'Mask phone numbers',
    summary: 'Hides the middle of phone numbers, so that a list can be shown to others: 138****5678.',
    method:
      'The last four digits stay, and the first three of a number without its calling code; signs between digits stay where they are. In a longer text every run of 8 digits or more is hidden so, and so are account names such as wxid_… and the names in mail addresses; days stay readable. Masked numbers can not be matched: keep a column of member ids beside them. A blank stays blank.',
    columns: { phone: 'The phone numbers, or texts that may hold some.' },
    settings: {},
  },
};
