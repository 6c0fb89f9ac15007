import { expect, test } from 'vitest';
import { intentTier } from '../../../src/analyses/intentTier/index.ts';
import { nextAction } from '../../../src/analyses/playbook/index.ts';
import { LANGUAGES } from '../../../src/engine/language.ts';
import { column, formula } from '../formula.ts';

/** A paid channel, a feed, a free one and an unknown one: strong, medium, weak, to research. */
const CHANNELS = column('百度', '抖音信息流', '朋友圈', 'no such channel');
/** Keep them, coupons and benefits, ask and chat first, ask. */
const TACTICS = {
  en: [
    'Answer at once, lead to a first order',
    'Coupon, newcomer benefit, a date to decide by',
    'Ask and chat first, offer later',
    'Ask and chat first, offer later',
  ],
  'zh-Hans': ['立即跟进，促成首单', '优惠券、满减、新手特权，限期决定', '先调研、聊天，再转化', '先调研、聊天，再转化'],
  'zh-Hant': ['立即跟進，促成首單', '優惠券、滿減、新手特權，限期決定', '先調研、聊天，再轉化', '先調研、聊天，再轉化'],
};

test.each(LANGUAGES.flatMap((from) => LANGUAGES.map((to) => [from, to] as const)))(
  'every tier of INTENT_TIER in %s has a tactic of NEXT_ACTION in %s without any setting',
  (from, to) => {
    const tiers = formula(intentTier, [CHANNELS], from);
    expect(formula(nextAction, [tiers], to).map(([tactic]) => tactic)).toEqual(TACTICS[to]);
  },
);
