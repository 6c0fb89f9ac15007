import { expect, test } from 'vitest';
import { maskPhone } from '../../../src/analyses/clean/index.ts';
import { column, firstColumn, formula } from '../formula.ts';

test('MASK_PHONE hides the middle of numbers, whether text or number; blanks and words for nothing stay blank', () => {
  expect(firstColumn(maskPhone, column(13812345678, '138 1234 5678', '', '无', '+886 2 2345 6789'))).toEqual([
    '138****5678',
    '138 **** 5678',
    null,
    null,
    '+886 2 **** 6789',
  ]);
});

test('MASK_PHONE hides a local number of seven digits that stands alone, but not an amount within a text', () => {
  expect(firstColumn(maskPhone, column('876-5432', '共 8765432 元'))).toEqual(['***-5432', '共 8765432 元']);
});

test('MASK_PHONE leaves what is masked, and says where digits are lost', () => {
  const [masked, lost] = firstColumn(maskPhone, column('138****5678', '1.38E+10'));
  expect(masked).toBe('138****5678');
  expect(lost).toMatch(/^\? a spreadsheet kept 1\.38E\+10 as a rounded number/);
});

test('MASK_PHONE keeps a long text whole', () => {
  const text = `${'很长的问题，'.repeat(30)}13812345678`;
  expect(formula(maskPhone, [text])).toEqual([[`${'很长的问题，'.repeat(30)}138****5678`]]);
});
