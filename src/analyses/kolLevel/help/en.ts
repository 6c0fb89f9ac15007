import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Creator level',
  summary: 'Scores creators by quality, number of posts, active days and followers, and gives a level.',
  method:
    'Each measure is divided by its 90th percentile and capped at 1; the score is the weighted mean, 0 to 1. All weights are alike by default. Levels take shares of the creators, the best first (5, 15, 30 and 50 %), equal scores together, or begin at own limits (bands). One viral post gives no more than the cap; with viral median, one measure alone gives nothing. The rules are ours, not a standard. A creator without a measure that has a weight stays blank.',
  columns: {
    quality: 'Quality of the posts: interactions a post, marks, likes. Needed unless its weight is 0.',
    posts: 'The number of posts. Needed unless its weight is 0.',
    active_days: 'Days with activity. Needed unless its weight is 0.',
    followers: 'The number of followers. Left out: they do not count.',
  },
  results: { both: ['Level', 'Score'] },
  settings: {
    show: 'level, score (0 to 1) or both.',
    weights:
      'Weights of quality, posts, active days and followers, such as 3, 1, 1. A measure with weight 0 may be empty.',
    viral:
      'What keeps one viral post from making a level: cap (a measure gives at most its weight) or median (the weighted median of the measures).',
    percentile: 'The percentile at which a measure is full.',
    level: 'Own levels by share, a row each, the best first: name, percent of the creators. The rest has no level.',
    band: 'Own levels by limit, a row each: name, from (included). Below the lowest the level is blank.',
    'band by': 'What levels go by: score, followers or quality.',
    preset:
      'Levels by followers for a platform; Newcomer, Lower, Middle, (Upper,) Top begin at: xiaohongshu 0, 5,000, 50,000, 500,000; douyin 0, 10,000, 100,000, 1 million, 5 million; weibo and bilibili 0, 10,000, 100,000, 1 million; instagram 0, 10,000, 50,000, 500,000, 1 million.',
  },
};
