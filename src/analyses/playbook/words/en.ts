import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: {},
  values: {},
  labels: {
    welcome: 'Ask what they need, explain, lead to a first order',
    again: 'Lead to the next order within the usual cycle',
    more: 'Renewal, related products, invite a friend',
    reward: 'Own contact, early access, thanks instead of discounts',
    wake: 'Message with a reason to come back, before they are lost',
    call: 'Call, ask the reason, note it, offer to come back',
    cheap: 'Group messages only',
    remind: 'Remind before the expiry, show what was achieved',
    keep: 'Keep in touch, no offer',
    close: 'Answer at once, lead to a first order',
    offer: 'Coupon, newcomer benefit, a date to decide by',
    ask: 'Ask and chat first, offer later',
    'first order': '10% off the first order',
    'next order': '5% off, valid 30 days',
    bundle: '5% off two or more',
    gift: 'Gift, no discount',
    'come back': '10% off, valid 7 days',
    'win back': '15% off, once',
    early: '5% off an early renewal',
    none: 'No coupon',
  },
};
