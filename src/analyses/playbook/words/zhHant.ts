import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {},
  values: {},
  labels: {
    welcome: '了解需求，介紹產品，引導首單',
    again: '在購買週期內引導下一單',
    more: '引導續費、連帶購買、邀請好友',
    reward: '專人維護，優先體驗，多感謝少打折',
    wake: '流失前推送訊息，給一個回來的理由',
    call: '電話回訪，問清原因並記錄，邀請回來',
    cheap: '只做群發觸達',
    remind: '到期前提醒，展示已有成果',
    keep: '日常維護，不發優惠',
    close: '立即跟進，促成首單',
    offer: '優惠券、滿減、新手特權，限期決定',
    ask: '先調研、聊天，再轉化',
    'first order': '首單 9 折',
    'next order': '95 折，30 天內有效',
    bundle: '兩件 95 折',
    gift: '送禮，不打折',
    'come back': '9 折，7 天內有效',
    'win back': '85 折，限一次',
    early: '提前續費 95 折',
    none: '不發券',
  },
};
