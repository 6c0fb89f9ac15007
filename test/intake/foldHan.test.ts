import { expect, test } from 'vitest';
import { foldHan } from '../../src/intake/headers/foldHan.ts';
import { FOLD_PAIRS } from '../../src/intake/headers/foldTable.ts';

test.each([
  ['退貨與換貨', '退货与换货'],
  ['贈品還有嗎', '赠品还有吗'],
  ['運費怎麼算', '运费怎么算'],
  ['發票統編寫錯', '发票统编写错'],
  ['廣告、電話、優惠券', '广告、电话、优惠券'],
])('%s folds to %s', (traditional, simplified) => {
  expect(foldHan(traditional)).toBe(simplified);
});

test('folding twice changes nothing', () => {
  expect(foldHan(foldHan(FOLD_PAIRS))).toBe(foldHan(FOLD_PAIRS));
});
