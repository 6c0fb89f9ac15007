import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {},
  values: {},
  labels: {
    welcome: '了解需求，介绍产品，引导首单',
    again: '在购买周期内引导下一单',
    more: '引导续费、连带购买、邀请好友',
    reward: '专人维护，优先体验，多感谢少打折',
    wake: '流失前推送消息，给一个回来的理由',
    call: '电话回访，问清原因并记录，邀请回来',
    cheap: '只做群发触达',
    remind: '到期前提醒，展示已有成果',
    keep: '日常维护，不发优惠',
    close: '立即跟进，促成首单',
    offer: '优惠券、满减、新手特权，限期决定',
    ask: '先调研、聊天，再转化',
    'first order': '首单 9 折',
    'next order': '95 折，30 天内有效',
    bundle: '两件 95 折',
    gift: '送礼，不打折',
    'come back': '9 折，7 天内有效',
    'win back': '85 折，限一次',
    early: '提前续费 95 折',
    none: '不发券',
  },
};
