import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Group activity',
  summary: 'Says of a group chat who speaks, who is silent, when, and what about.',
  method:
    'A row a message. The summary counts messages, speakers, days with messages, the busiest hour (the earliest of several) and, with a roster, the members of it who said nothing. show puts out the hours by weekday, the speakers (most messages first), the silent members, or the topics: messages that hold one of the keywords of a topic; a message may belong to several. Keywords compare without regard to case, width, 简 and 繁. words puts out what is talked about without any rules: English words between blanks, and runs of 2 to 6 Chinese characters that stand beside different characters and are not mostly part of a longer run; a message counts a word once, function words are passed over, 简 and 繁 are one. The texts themselves are never put out, and no word holds a phone number or an id.',
  columns: {
    member: 'Who wrote each message.',
    time: 'When.',
    text: 'The text of the message; needed for topics and words.',
    roster: 'The members of the group, a list of any length; needed for silent members.',
  },
  settings: {
    show: 'summary, hours, speakers, silent, topics or words. Left out: summary.',
    topic: 'A row a topic: topic, its name, keywords parted by | or in further cells.',
    top: 'How many words. Left out: 20.',
    'minimum messages': 'Messages that a word must stand in. Left out: 2.',
    without: 'Words not to be put out, parted by | or in further cells; may repeat.',
    'too few': 'Topics and words of fewer members are noted as too few. Left out: 30.',
    'week start': 'monday or sunday: the first column of hours. Left out: monday.',
    timezone: "The report's time zone, such as Asia/Shanghai. Left out: the file's.",
    from: 'Only messages of this day or later.',
    to: 'Only messages of this day or earlier.',
    as_of: 'The day that counts as today: later messages are left out.',
  },
};
