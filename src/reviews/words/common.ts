import type { Language } from '../../engine/language.ts';
import type { SourceKind } from '../review.ts';

export type StepId = 'overview' | 'tiers' | 'movement' | 'lifecycle' | 'retention' | 'funnel' | 'dataCheck' | 'method';

/** Words that several sheets of the monthly review share. */
export interface CommonWords {
  /** The sheet's name without the period. */
  readonly sheets: Record<StepId, string>;
  readonly sources: Record<SourceKind, string>;
  readonly asOf: string;
  readonly rows: string;
  readonly version: string;
  readonly methodAt: string;
  readonly total: string;
  readonly member: string;
  readonly name: string;
  readonly members: string;
  readonly share: string;
  readonly orders: string;
  readonly spent: string;
  readonly lacking: string;
  readonly lack: string;
  readonly needs: Record<'tiers' | 'retention' | 'funnel' | 'lifecycle' | 'movement', string>;
  readonly comma: string;
  readonly stop: string;
  readonly colon: string;
  /** Between two sentences. */
  readonly wordGap: string;
}

export const commonWords: Record<Language, CommonWords> = {
  en: {
    sheets: {
      overview: 'Overview',
      tiers: 'Tiers',
      movement: 'Tier movement',
      lifecycle: 'Lifecycle',
      retention: 'Retention',
      funnel: 'Funnel',
      dataCheck: 'Data check',
      method: 'Method',
    },
    sources: { members: 'Members', orders: 'Orders', activity: 'Activity' },
    asOf: 'Data before {day}',
    rows: '{source}: {used} rows used, {leftOut} left out',
    version: 'Member Ops {version}',
    methodAt: 'how it is computed: “{sheet}”',
    total: 'Total',
    member: 'Member',
    name: 'Name',
    members: 'Members',
    share: 'Share',
    orders: 'Orders',
    spent: 'Spent',
    lacking: 'What is missing',
    lack: 'This sheet needs {what}. Add such a table and run the review again.',
    needs: {
      tiers:
        'orders with member, date and amount, or members with the last order (or days since) and the number of orders or amount spent',
      retention: 'activity or orders with member and date',
      funnel: 'activity with member, event and time, or orders',
      lifecycle: 'a join date, activity or orders for the members',
      movement: 'tiers, and these need orders',
    },
    comma: ', ',
    stop: '. ',
    colon: ': ',
    wordGap: ' ',
  },
  'zh-Hans': {
    sheets: {
      overview: '复盘·总览',
      tiers: '用户分层',
      movement: '层级变动',
      lifecycle: '生命周期',
      retention: '留存',
      funnel: '漏斗',
      dataCheck: '数据体检',
      method: '方法说明',
    },
    sources: { members: '会员', orders: '订单', activity: '活跃' },
    asOf: '截至 {day}（不含当天）',
    rows: '{source}：采用 {used} 行，剔除 {leftOut} 行',
    version: '用户运营助手 {version}',
    methodAt: '算法见〈{sheet}〉',
    total: '合计',
    member: '会员',
    name: '姓名',
    members: '会员数',
    share: '占比',
    orders: '订单数',
    spent: '消费金额',
    lacking: '还缺什么',
    lack: '这张表需要{what}。请补上数据，再运行一次复盘。',
    needs: {
      tiers: '订单表（会员、日期、金额），或带有最近消费时间（或距今天数）和消费次数或累计消费的会员表',
      retention: '带有会员和日期的活跃表或订单表',
      funnel: '带有会员、事件和时间的活跃表，或订单表',
      lifecycle: '会员的加入时间、活跃记录或订单',
      movement: '用户分层的结果，请先补上订单表',
    },
    comma: '，',
    stop: '。',
    colon: '：',
    wordGap: '',
  },
  'zh-Hant': {
    sheets: {
      overview: '覆盤·總覽',
      tiers: '用戶分層',
      movement: '層級變動',
      lifecycle: '生命週期',
      retention: '留存',
      funnel: '漏斗',
      dataCheck: '資料體檢',
      method: '方法說明',
    },
    sources: { members: '會員', orders: '訂單', activity: '活躍' },
    asOf: '截至 {day}（不含當天）',
    rows: '{source}：採用 {used} 列，剔除 {leftOut} 列',
    version: '用戶營運助手 {version}',
    methodAt: '算法見〈{sheet}〉',
    total: '合計',
    member: '會員',
    name: '姓名',
    members: '會員數',
    share: '占比',
    orders: '訂單數',
    spent: '消費金額',
    lacking: '還缺什麼',
    lack: '這張表需要{what}。請補上資料，再執行一次覆盤。',
    needs: {
      tiers: '訂單表（會員、日期、金額），或帶有最近消費日（或距今天數）和消費次數或累計消費的會員表',
      retention: '帶有會員和日期的活躍表或訂單表',
      funnel: '帶有會員、事件和時間的活躍表，或訂單表',
      lifecycle: '會員的加入日期、活躍紀錄或訂單',
      movement: '用戶分層的結果，請先補上訂單表',
    },
    comma: '，',
    stop: '。',
    colon: '：',
    wordGap: '',
  },
};
