import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupActivity } from '../../../src/analyses/groupActivity/index.ts';
import { topWords } from '../../../src/analyses/groupActivity/topWords.ts';
import { column, formula } from '../formula.ts';

/** What a chat of these texts is about; one member each. */
const words = (texts: readonly string[], ...settings: unknown[][]): unknown[][] =>
  formula(groupActivity, [
    column(...texts.map((_, i) => `m${i}`)),
    column(...texts.map(() => '2026-11-02 10:00')),
    column(...texts),
    '',
    [['show', 'words'], ...settings],
  ]).slice(1);
const found = (texts: readonly string[], ...settings: unknown[][]): unknown[] =>
  words(texts, ...settings).map(([word]) => word);

describe('GROUP_ACTIVITY, show words', () => {
  it('finds Chinese words without a dictionary, the longest that stands alone', () => {
    // 优惠券 in four messages, beside 张, 领, 过 and at ends; 优惠 and 惠券 only inside of it. 快递 in three.
    const texts = ['优惠券过期', '怎么领优惠券', '优惠券', '这张优惠券', '快递到了吗', '快递单号', '我的快递'];
    expect(words(texts)).toEqual([
      ['优惠券', 4, 4 / 7, 4, 'too few'],
      ['快递', 3, 3 / 7, 3, 'too few'],
    ]);
  });

  it('counts 简 and 繁 as one word, written as most write it', () => {
    expect(found(['優惠券呢', '有優惠券', '优惠券'])).toEqual(['優惠券']);
    expect(found(['優惠券呢', '有优惠券', '优惠券'])).toEqual(['优惠券']);
  });

  it('counts English words in any case, and passes over function words', () => {
    expect(words(['The delivery is late', 'Delivery please', 'where is my DELIVERY?', 'late again'])).toEqual([
      ['delivery', 3, 0.75, 3, 'too few'],
      ['late', 2, 0.5, 2, 'too few'],
    ]);
  });

  it('counts a message once, however often it says a word', () => {
    expect(words(['coupon coupon coupon', 'coupon', 'price'])).toEqual([['coupon', 2, 2 / 3, 2, 'too few']]);
  });

  it('keeps a word from the minimum of messages on, and not one below', () => {
    const texts = ['coupon one', 'coupon two', 'coupon three', 'price four', 'price five'];
    expect(found(texts, ['minimum messages', 2])).toEqual(['coupon', 'price']);
    expect(found(texts, ['minimum messages', 3])).toEqual(['coupon']);
    expect(found(texts, ['minimum messages', 4])).toEqual([]);
  });

  it('limits the list, words of as many messages in the order of their characters', () => {
    const texts = ['price coupon', 'coupon price', 'delivery', 'delivery'];
    expect(found(texts)).toEqual(['coupon', 'delivery', 'price']);
    expect(found(texts, ['top', 2])).toEqual(['coupon', 'delivery']);
  });

  it('leaves out words that it is told to', () => {
    const texts = ['price coupon', 'coupon price', '快递慢', '快递贵', '快遞'];
    expect(found(texts, ['without', 'Price|快遞', ''])).toEqual(['coupon']);
  });

  it('never puts out a phone number, an id or a mail address, whole or in part', () => {
    const texts = [
      'call 13812345678 now',
      'now 13812345678',
      '微信wxid_ab12cd34ef',
      '微信wxid_ab12cd34ef',
      'a.lee@x.com',
      'a.lee@x.com',
    ];
    expect(found(texts)).toEqual(['now', '微信']);
  });

  it('says nothing of texts that are all emojis or blank', () => {
    expect(words(['👍', '👍👍', '', '!!'])).toEqual([]);
  });

  it('flags a word of fewer members than too few', () => {
    const texts = ['coupon', 'coupon', 'coupon', 'price', 'price'];
    expect(words(texts, ['too few', 3]).map(([word, , , , note]) => [word, note])).toEqual([
      ['coupon', null],
      ['price', 'too few'],
    ]);
  });

  it('counts every word in as many messages as hold it', () => {
    const text = fc.array(fc.constantFrom('优', '惠', '券', '快', '递', '的'), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (lists) => {
        const texts = lists.map((characters) => characters.join(''));
        const result = topWords(
          texts,
          texts.map(() => 1),
          { least: 2, stop: new Set() },
        );
        for (const { word, messages } of result) {
          expect(messages).toBe(texts.filter((each) => each.includes(word)).length);
          expect(messages).toBeGreaterThanOrEqual(2);
        }
        const turned = topWords(
          [...texts].reverse(),
          texts.map(() => 1),
          { least: 2, stop: new Set() },
        );
        expect(turned.map(({ word }) => word)).toEqual(result.map(({ word }) => word));
      }),
    );
  });
});
