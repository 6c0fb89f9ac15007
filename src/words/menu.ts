import type { Language } from '../engine/language.ts';

interface MenuWords {
  readonly product: string;
  readonly review: string;
  readonly segment: string;
  readonly funnels: string;
  readonly compare: string;
  readonly check: string;
  readonly manage: string;
}

/** The menu's items: each begins with an action word and names the task. */
export const menuWords: Record<Language, MenuWords> = {
  en: {
    product: 'Member Ops',
    review: 'Start monthly review…',
    segment: 'Segment members…',
    funnels: 'Build a funnel or retention sheet…',
    compare: 'Compare, plan and follow up…',
    check: 'Check my data…',
    manage: 'Manage outputs and settings…',
  },
  'zh-Hans': {
    product: '用户运营助手',
    review: '开始月度复盘…',
    segment: '会员分层…',
    funnels: '生成漏斗或留存表…',
    compare: '对比、计划与跟进…',
    check: '检查数据…',
    manage: '管理输出与设置…',
  },
  'zh-Hant': {
    product: '用戶營運助手',
    review: '開始月度覆盤…',
    segment: '會員分層…',
    funnels: '產生漏斗或留存表…',
    compare: '比較、計畫與跟進…',
    check: '檢查資料…',
    manage: '管理輸出與設定…',
  },
};
