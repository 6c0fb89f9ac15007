import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Creator review',
  summary: 'Compares what each creator posted this month with the month before: who rises, falls, is new, stopped.',
  method:
    'This period is the last one that began before the as-of day; rows without creator or date are left out. ▲ riser and ▼ faller: the difference to the period before reaches the smallest change. New: no post before in the data; back: posted before, but not in the periods looked back on; stopped: posted in those, but not now. A post is odd with many reads and hardly any interaction, or more interactions than reads. The limits are ours, not a standard.',
  columns: {
    creator: 'The creator of each post.',
    time: 'The day of the post.',
    qualified:
      'Whether the post is qualified: yes or no, as QUALIFIED_CONTENT tells. Blank is not known. Left out: posts are compared.',
    reads: 'Reads or views of the post.',
    interactions: 'Likes, comments and shares of the post together.',
    as_of: 'The day to count to; later rows are left out. Left out: the day after the last post.',
  },
  settings: {
    show: 'creators: all; risers, fallers, new, back or stopped: only those; odd: the odd posts; summary: sums and counts; concentration: what the first creators made of all.',
    period: 'day, week, month or quarter.',
    compare:
      'While the period is not over: with the whole period before, or with the same days of it, as many as have passed.',
    by: 'What rises and falls: qualified, posts, reads or interactions. Left out: qualified posts, or posts where nothing says which are qualified.',
    change: 'From this difference on it is a rise or a fall.',
    'change share':
      'And from this share of the number before: 0.2 is 20 %. Both must be reached; from 0 any rise reaches it.',
    target: 'What each creator is to reach in a period, by what rises and falls; shows the share reached.',
    'look back': 'Periods before this one: who posted in them and not now has stopped.',
    'stopped by': 'posts: no post at all; qualified: no qualified post, though there were some before.',
    'top post by': 'What the share of the top post is measured by: reads or interactions. Left out: reads.',
    viral: 'From this share on it is noted that one post of several makes most of it.',
    'odd reads': 'From this many reads on, interactions are to be expected.',
    'least ratio': 'Interactions a read below which such a post is odd: 0.001 is one in 1,000 reads.',
    'most ratio': 'Interactions a read above which a post is odd: 1 is as many interactions as reads.',
    top: 'Which first shares of the creators who posted to show, in per cent: 1, 5, 10, 20.',
    'week start': 'monday or sunday: the day that weeks start on.',
    timezone: "The report's time zone, such as Asia/Shanghai. Left out: the file's.",
  },
};
