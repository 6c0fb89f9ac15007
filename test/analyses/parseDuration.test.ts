import { expect, test } from 'vitest';
import { parseDuration } from '../../src/analyses/parseDuration.ts';

test.each([
  ['7 days', 7, 'day'],
  ['7', 7, 'day'],
  ['24h', 24, 'hour'],
  ['90 秒', 90, 'second'],
  ['30 分钟', 30, 'minute'],
  ['２ 週', 2, 'week'],
  ['1 month', 1, 'month'],
  ['3 個月', 3, 'month'],
  ['1 year', 12, 'month'],
  ['2 年', 24, 'month'],
  ['1.5 days', 1.5, 'day'],
  ['一周', 1, 'week'],
  ['两个月', 2, 'month'],
  ['半年', 6, 'month'],
  ['半小時', 0.5, 'hour'],
  ['3 个小时', 3, 'hour'],
  ['十天', 10, 'day'],
  ['week', 1, 'week'],
  ['月', 1, 'month'],
  ['same day', 1, 'same day'],
  ['Same-day', 1, 'same day'],
  ['same_day', 1, 'same day'],
  ['同一天', 1, 'same day'],
  ['当日', 1, 'same day'],
  ['none', 0, 'none'],
  ['不限', 0, 'none'],
])('parseDuration("%s") is %d %s', (text, count, unit) => {
  expect(parseDuration(text)).toEqual({ count, unit });
});

test.each(['', 'soon', '-3 days', '0 days', '1.5 months', '半个月', '7 dogs', '个'])(
  'parseDuration("%s") is null',
  (text) => {
    expect(parseDuration(text)).toBeNull();
  },
);
