import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARK } from '../../../src/build/pack/form.ts';
import { packText } from '../../../src/build/pack/packText.ts';
import { unpackText } from '../../../src/build/pack/unpackText.ts';

const there = (text: string): string => unpackText(packText(text), text.length);

test('a stretch that stood before is written as its length and how far back it begins', () => {
  // The mark; 9 characters, 4 more than the shortest: the fifth digit; 9 places back: 9 − 1 in two digits.
  expect(packText('member_01member_01')).toBe(`member_01${MARK}&!+`);
  expect(packText('nothing twice')).toBe('nothing twice');
});

test('a stretch may reach into itself', () => {
  expect(there('-'.repeat(500))).toBe('-'.repeat(500));
  expect(packText('-'.repeat(500)).length).toBeLessThan(60);
});

test('every text comes back: marks, quotes, Chinese, emoji cut by no reference', () => {
  const pieces = fc.constantFrom(
    '会员分层',
    '會員',
    'return ',
    'const{a:b}=',
    MARK,
    `${MARK}${MARK}`,
    '"\\\n',
    '🎈',
    '🎉',
    'x',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 200 }), (parts) => {
      const text = parts.join('');
      expect(there(text)).toBe(text);
      // A lone half of an emoji would be lost when the file is written.
      expect(Buffer.from(packText(text), 'utf8').toString('utf8')).toBe(packText(text));
    }),
  );
});

test('far stretches are found, too', () => {
  const far = Array.from({ length: 9000 }, (_, index) => String.fromCharCode(97 + ((index * index * 7 + index) % 26)));
  const text = `a sentence that stands at both ends${far.join('')}a sentence that stands at both ends`;
  expect(there(text)).toBe(text);
  expect(packText(text).endsWith('ends')).toBe(false);
});
