import { describe, expect, test } from 'vitest';
import { questionClass } from '../../../src/analyses/questions/index.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

const RULES = [
  ['class', 'keywords'],
  ['gifts', '赠品,礼物'],
  ['returns', '退货', '换货'],
];

describe('QUESTION_CLASS', () => {
  // One question of each class of ours, in 简, 繁 and English.
  test.each([
    ['Price', '这个多少钱', '請問價格', 'How much is it?'],
    ['Discounts', '有优惠吗', '有沒有折扣', 'any coupon?'],
    ['Ordering', '怎么买', '還有庫存嗎，怎麼購買', 'How do I order'],
    ['Payment', '可以支付宝付款吗', '可以刷卡嗎', 'credit card ok?'],
    ['Delivery', '什么时候发货', '運費怎麼算', 'When will it arrive?'],
    ['Returns and refunds', '可以退款吗', '可以退換嗎', 'I want a refund'],
    ['Faults and after-sales', '收到就坏了', '保固多久', 'It is broken'],
    ['How to use', '怎么用', '有說明書嗎', 'instructions please'],
    ['About the product', '有什么颜色', '尺寸多大', 'which size'],
    ['Courses', '几点上课', '怎麼報名', 'Is there a trial'],
    ['Account and login', '忘记密码', '無法登入', 'password forgotten'],
    ['Membership and points', '积分怎么用不了'.slice(0, 4), '點數多少', 'my membership'],
    ['Invoices', '开发票', '發票統編', 'invoice please'],
    ['Complaints', '我要投诉', '我要客訴', 'so rude'],
  ])('%s: %s · %s · %s', (name, ...texts) => {
    const named = firstColumn(questionClass, column(...texts)) as string[];
    for (const found of named) expect(found.split(', ')).toContain(name);
  });

  test('several classes in the order of the rules; none is unclassified; a blank stays blank', () => {
    expect(firstColumn(questionClass, column('换货送礼物吗', '你好', '', '禮物'), RULES)).toEqual([
      'gifts, returns',
      '(unclassified)',
      null,
      'gifts',
    ]);
    expect(firstColumn(questionClass, column('换货送礼物吗'), RULES, [['separator', '/']])).toEqual(['gifts/returns']);
  });

  test('简 and 繁 fold in texts and in rules alike', () => {
    const traditional = [['禮', '贈品|禮物']];
    expect(firstColumn(questionClass, column('有赠品吗', '有贈品嗎', '送礼物'), traditional)).toEqual([
      '禮',
      '禮',
      '禮',
    ]);
  });

  test('a Latin keyword has to begin a word; width and case make no difference', () => {
    const rules = [['post', 'ship']];
    expect(firstColumn(questionClass, column('shipping?', 'membership', 'ＳＨＩＰ it', '包ship'), rules)).toEqual([
      'post',
      '(unclassified)',
      'post',
      'post',
    ]);
  });

  test('a class may have several rows, with or without a header', () => {
    const rules = [
      ['a', 'x'],
      ['b', 'y'],
      ['a', 'z'],
    ];
    expect(firstColumn(questionClass, column('z y'), rules)).toEqual(['a, b']);
  });

  test('the list has unclassified questions first, and no phone number', () => {
    const texts = column('换货，电话13812345678', '', '你好', '赠品');
    expect(formula(questionClass, [texts, RULES, [['show', 'list']]])).toEqual([
      ['class', 'question'],
      ['(unclassified)', '你好'],
      ['gifts', '赠品'],
      ['returns', '换货，电话138****5678'],
    ]);
  });

  test('counts: unclassified first, then by number; a question in two classes counts in both', () => {
    const texts = column('换货送礼物', '换货', '你好');
    expect(formula(questionClass, [texts, RULES, [['显示', '数量']]], 'zh-Hans')).toEqual([
      ['类别', '问题数'],
      ['（未分类）', 1],
      ['returns', 2],
      ['gifts', 1],
    ]);
  });

  test('the rules that it shows give the same classes when they are given back, in each language', () => {
    const texts = column('多少钱，包邮吗', 'refund', '你好', '發票');
    for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      const rules = formula(questionClass, [texts, undefined, [['show', 'rules']]], language);
      expect(formula(questionClass, [texts, rules], language)).toEqual(formula(questionClass, [texts], language));
    }
  });

  test('refuses a rule without class or keywords', () => {
    expect(
      refusal(questionClass, column('x'), [
        ['a', 'x'],
        ['b', ''],
      ]),
    ).toMatch(/rules, row 2: the cell is blank/);
    expect(
      refusal(questionClass, column('x'), [
        ['', 'x'],
        ['b', 'y'],
      ]),
    ).toMatch(/rules, row 1: the cell is blank/);
  });

  test('says which keyword made each class', () => {
    const texts = column('退貨，還有禮物嗎', 'hello', '', '要換貨');
    expect(formula(questionClass, [texts, RULES, [['show', 'why']]])).toEqual([
      ['gifts: 礼物, returns: 退货'],
      ['(unclassified)'],
      [null],
      ['returns: 换货'],
    ]);
  });
});
