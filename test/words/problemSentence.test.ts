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
    'RETENTION: date, row 1: "日期" is not a date. Write it like 2026-11-01. If this is the header, begin the ranges one row lower.',
  ],
  ['zh-Hans', 'RETENTION：date，第 1 行：“日期”不是日期。请写成 2026-11-01 这样。如果这是表头，请让区域从下一行开始。'],
  [
    'zh-Hant',
    'RETENTION：date，第 1 列：「日期」不是日期。請寫成 2026-11-01 這樣。如果這是標題，請讓範圍從下一列開始。',
  ],
])('words in a first row may be its header, which is said: %s', (language, sentence) => {
  const problem = { code: 'notADate', source: 'RETENTION', argument: 'date', row: 1, value: '日期' } as const;
  expect(problemSentence(problem, language)).toBe(sentence);
  // A number or date that went wrong is no header, nor is what stands further down.
  const others = [
    { ...problem, value: '2026-13-05' },
    { ...problem, row: 2 },
    { ...problem, more: 3 },
    { ...problem, source: undefined },
  ];
  for (const other of others) expect(problemSentence(other, language)).not.toMatch(/header|表头|標題/);
});

test('one is not told in the plural', () => {
  const lengths = { code: 'lengthsDiffer', argument: 'date', value: '1', hint: 'member: 7' } as const;
  expect(problemSentence(lengths, 'en')).toContain('date has 1 row, but member: 7.');
  expect(problemSentence({ ...lengths, value: '11' }, 'en')).toContain('date has 11 rows');
  const members = { code: 'moreThanMembers', value: '5', hint: '1' } as const;
  expect(problemSentence(members, 'en')).toContain('but only 1 member.');
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
