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

test.each<[Language, string]>([
  [
    'en',
    'FUNNEL: settings is the error #VALUE!. Mend that formula first. The rows of a literal { } need equally many cells: fill them up with "".',
  ],
  ['zh-Hans', 'FUNNEL：settings：是错误 #VALUE!。请先修好那个公式。{ } 里各行的格数要相同，不足的用 "" 补齐。'],
  ['zh-Hant', 'FUNNEL：settings：是錯誤 #VALUE!。請先修好那個公式。{ } 裡各列的格數要相同，不足的用 "" 補齊。'],
])('a literal of uneven rows is told apart from a cell with an error: %s', (language, sentence) => {
  const problem = { source: 'FUNNEL', argument: 'settings', value: '#VALUE!' };
  expect(problemSentence({ code: 'errorArgument', ...problem }, language)).toBe(sentence);
});
