import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/engine/language.ts';
import { problemSentence } from '../../src/words/problems/index.ts';
import { spansIn } from '../../src/words/spanText.ts';

test('spansIn(text) words lengths of time in each language and leaves other text alone', () => {
  const all = LANGUAGES.map((language) => spansIn('1 day · 2 weeks · 24 hours · same day · none · ≥ 3', language));
  expect(all).toEqual([
    '1 day · 2 weeks · 24 hours · same day · none · ≥ 3',
    '1 天 · 2 周 · 24 小时 · 当天 · 不限 · ≥ 3',
    '1 天 · 2 週 · 24 小時 · 當天 · 不限 · ≥ 3',
  ]);
});

test('a span that can not be used is told with spans that can, in the language of the reader', () => {
  const problem = { code: 'badValue', argument: 'age', value: '2 hour', hint: '7 days · 2 weeks' } as const;
  expect(LANGUAGES.map((language) => problemSentence(problem, language))).toEqual([
    'age: "2 hours" can\'t be used. Possible: 7 days · 2 weeks',
    'age：“2 小时”不能用。可用：7 天 · 2 周',
    'age：「2 小時」不能用。可用：7 天 · 2 週',
  ]);
});
