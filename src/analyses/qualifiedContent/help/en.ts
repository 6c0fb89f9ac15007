import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Qualified content',
  summary: 'Says whether a post is qualified: TRUE or FALSE.',
  method:
    'Qualified: words reach their limit, and interactions or reads reach theirs. A value equal to a limit reaches it. The limits are ours, not a standard. A blank count is unknown: where it could turn the verdict, the result is blank. A column left out is unknown, too: set its limit to 0 where nothing is asked of it.',
  columns: {
    words: 'The number of words or characters.',
    interactions: 'Likes, comments and shares together.',
    reads: 'Reads or views.',
  },
  settings: {
    words: 'From this many words on. 0: any length.',
    interactions: 'From this many interactions on.',
    reads: 'From this many reads on.',
  },
};
