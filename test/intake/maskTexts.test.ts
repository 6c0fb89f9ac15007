import { assert, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { maskTexts } from '../../src/intake/phones/maskTexts.ts';

test.each([
  ['13812345678', '138****5678'],
  ['+86 138-1234-5678', '+86 138-****-5678'],
  ['(+86)13812345678', '(+86)138****5678'],
  ['(02) 2345-6789', '(02) ****-6789'],
  ['0912-345-678', '09**-**5-678'],
  ['+852 9123 4567', '+852 **** 4567'],
  // Full-width digits, as Chinese keyboards write them.
  ['我的手机１３８１２３４５６７８', '我的手机138****5678'],
  ['请打 138 1234 5678，谢谢', '请打 138 **** 5678，谢谢'],
  // An identity card: 18 digits, or 17 and X.
  ['身份证110101199003071234', '身份证110***********1234'],
  ['11010119900307123X', '110****123X'],
  ['订单2026110112345678没到', '订单202*********5678没到'],
  ['我是 wxid_8kq2ab3xyz', '我是 wxi****3xyz'],
  // The last four of an account and four digits behind it are eight in a row.
  ['vip1300000000abc0000 1234', 'vip******** 1234'],
  ['zhang.san@example.com', 'z***@example.com'],
])('%s becomes %s', (text, masked) => {
  expect(maskTexts(text)).toBe(masked);
});

test.each([
  ['a day', '2026-11-01 下单'],
  ['a day with its time', '2026/11/1 12:30 付款'],
  ['seven digits', '满1000000减5'],
  ['decimals are no further digits', '1234567.50 元'],
  ['what is masked already', '138****5678'],
  ['a word', 'internationalisation'],
])('%s stays as it is', (_, text) => {
  expect(maskTexts(text)).toBe(text);
});

test('eight digits are the first to be hidden; a lower limit may be given', () => {
  expect(maskTexts('12345678')).toBe('****5678');
  expect(maskTexts('1234567')).toBe('1234567');
  expect(maskTexts('1234567', 7)).toBe('***4567');
});

test('no text keeps eight digits in a row, and masking twice changes nothing', () => {
  assert(
    property(stringMatching(/^[a-z 退货]{0,5}1[3-9]\d{9}[ ，a-z]{0,3}\d{0,12}$/), (text) => {
      const masked = maskTexts(text);
      expect(masked).not.toMatch(/\d{8}/);
      expect(maskTexts(masked)).toBe(masked);
    }),
  );
});
