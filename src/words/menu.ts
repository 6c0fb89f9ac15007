import type { Language } from '../engine/language.ts';

interface MenuWords {
  readonly product: string;
  readonly review: string;
  readonly analyses: string;
  readonly check: string;
  readonly manage: string;
}

/** The menu's items: each begins with an action word and names the task. */
export const menuWords: Record<Language, MenuWords> = {
  en: {
    product: 'Member Ops',
    review: 'Start monthly review…',
    analyses: 'Run an analysis…',
    check: 'Check my data…',
    manage: 'Manage outputs and settings…',
  },
  'zh-Hans': {
    product: '用户运营助手',
    review: '开始月度复盘…',
    analyses: '运行分析…',
    check: '检查数据…',
    manage: '管理输出与设置…',
  },
  'zh-Hant': {
    product: '用戶營運助手',
    review: '開始月度覆盤…',
    analyses: '執行分析…',
    check: '檢查資料…',
    manage: '管理輸出與設定…',
  },
};
