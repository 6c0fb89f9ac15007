import { expect, test } from 'vitest';
import { qualifiedContent } from '../../../src/analyses/qualifiedContent/index.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

test.each([
  ['300 words and 10 interactions: at both limits', 300, 10, 0, true],
  ['299 words, whatever else', 299, 9999, 9999, false],
  ['9 interactions, 500 reads: reads are enough', 300, 9, 500, true],
  ['9 interactions, 499 reads', 300, 9, 499, false],
  ['interactions are enough, reads unknown', 300, 10, '', true],
  ['reads are enough, interactions unknown', 300, '', 500, true],
  ['9 interactions, reads unknown', 300, 9, '', null],
  ['too short, all else unknown', 299, '', '', false],
  ['words unknown', '', 10, 500, null],
  ['words unknown, but nobody noticed', '', 9, 499, false],
  ['0 is a count', 300, 0, 0, false],
] as const)('QUALIFIED_CONTENT: %s', (_, words, interactions, reads, verdict) => {
  expect(firstColumn(qualifiedContent, words, interactions, reads)).toEqual([verdict]);
});

test('QUALIFIED_CONTENT: every limit is a setting, in three languages; 0 asks for nothing', () => {
  const limits = [
    ['words', 0],
    ['互动数', 3],
    ['閱讀數', 30],
  ];
  const posts = [column('', '', ''), column(3, 2, 2), column(0, 30, 29)];
  expect(firstColumn(qualifiedContent, ...posts, limits)).toEqual([true, true, false]);
  for (const language of ['zh-Hans', 'zh-Hant'] as const) {
    expect(formula(qualifiedContent, [...posts, limits], language)).toEqual([[true], [true], [false]]);
  }
});

test('QUALIFIED_CONTENT refuses text and negative counts with their row', () => {
  expect(refusal(qualifiedContent, column(300, 'long'), column(1, 1), column(1, 1))).toMatch(
    /words, row 2: "long" is not a number/,
  );
  expect(refusal(qualifiedContent, column(300), column(-1), column(1))).toMatch(
    /interactions, row 1: "-1" is negative/,
  );
});

test('QUALIFIED_CONTENT: a column left out is unknown, as in an export of article reads', () => {
  const [shares, reads] = [column(300, 2, 9), column(12000, 300, 500)];
  const anyLength = [['words', 0]];
  expect(firstColumn(qualifiedContent, null, shares, reads, anyLength)).toEqual([true, false, true]);
  expect(firstColumn(qualifiedContent, null, shares, reads)).toEqual([null, false, null]);
  expect(firstColumn(qualifiedContent, null, null, column(500, 499), anyLength)).toEqual([true, null]);
});
