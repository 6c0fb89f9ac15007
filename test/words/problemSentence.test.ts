import { expect, test } from 'vitest';
import type { Language } from '../../src/engine/language.ts';
import { problemSentence } from '../../src/words/problems/index.ts';

test.each<[Language, string]>([
  ['en', 'FUNNEL: steps: the event "pya" occurs nowhere in the data. Did you mean "pay", "view"?'],
  ['zh-Hans', 'FUNNEL：steps：数据里没有“pya”这个事件。是不是“pay”、“view”？'],
  ['zh-Hant', 'FUNNEL：steps：資料裡沒有「pya」這個事件。是不是「pay」、「view」？'],
])('names in a sentence stand in the quotation marks of its language: %s', (language, sentence) => {
  const problem = { source: 'FUNNEL', argument: 'steps', value: 'pya', hint: '"pay", "view"' };
  expect(problemSentence({ code: 'unknownEvent', ...problem }, language)).toBe(sentence);
});
