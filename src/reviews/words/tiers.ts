import type { Language } from '../../engine/language.ts';

/** Words of the sheet Tiers. */
export interface TiersWords {
  readonly tier: string;
  readonly shareOfSpent: string;
  readonly lastOrder: string;
  readonly daysSince: string;
  readonly summary: string;
  readonly list: string;
  readonly chart: string;
  /** Where scores change. */
  readonly cuts: string;
  readonly notes: {
    readonly tier: string;
    readonly share: string;
    readonly ordersById: string;
    readonly ordersByDay: string;
    readonly spent: string;
    readonly spentRefunds: Record<'none' | 'net' | 'subtracted', string>;
    readonly shareOfSpent: string;
    readonly lastOrder: string;
    readonly daysSince: string;
    readonly r: string;
    readonly f: string;
    readonly m: string;
    readonly masked: string;
  };
  readonly schemes: Record<'eleven' | 'eight' | 'five-by-five' | 'ranges' | 'own', string>;
  readonly noAmountsWarning: string;
  readonly noOrdersWarning: string;
}

export const tiersWords: Record<Language, TiersWords> = {
  en: {
    tier: 'Tier',
    shareOfSpent: 'Share of spent',
    lastOrder: 'Last order',
    daysSince: 'Days since',
    summary: 'Tiers',
    list: 'Members with orders',
    chart: 'Members by tier',
    cuts: 'R {r} days · F {f} orders · M {m}',
    notes: {
      tier: 'The cell that R, F and M fall into. Scheme: {scheme}.',
      share: 'Members of the tier ÷ all members with orders.',
      ordersById: 'Different order ids; refunds are no orders.',
      ordersByDay: 'Different days with an order: the table has no order id.',
      spent: 'Sum of “{column}”.',
      spentRefunds: {
        none: 'Negative amounts are refunds and are taken off.',
        net: 'The refund column was not subtracted: orders refunded in full already show 0 or can’t tell.',
        subtracted: 'The refund column was subtracted: orders refunded in full still showed their amount.',
      },
      shareOfSpent: 'Spent of the tier ÷ spent of all members with orders.',
      lastOrder: 'Latest day in “{column}”, refunds apart.',
      daysSince: '{day} minus the last order.',
      r: 'Recency · how recently they bought, 5 = best. Days since the last order, cut at {cuts}.',
      f: 'Frequency · how often they bought, 5 = best. Orders, cut at {cuts}.',
      m: 'Money · how much they spent, 5 = best. Spent, cut at {cuts}.',
      masked: 'Phone numbers are masked.',
    },
    schemes: {
      eleven: 'eleven tiers',
      eight: 'eight tiers',
      'five-by-five': 'five by five',
      ranges: 'ranges of scores',
      own: 'tiers of this file',
    },
    noAmountsWarning:
      'There is no amount column, so the tiers use how recently and how often members bought, not how much.',
    noOrdersWarning: 'There are no numbers of orders, so the tiers use how recently and how much members bought.',
  },
  'zh-Hans': {
    tier: '层级',
    shareOfSpent: '金额占比',
    lastOrder: '最近消费日',
    daysSince: '距今天数',
    summary: '各层级',
    list: '有订单的会员',
    chart: '各层级会员数',
    cuts: 'R {r} 天 · F {f} 单 · M {m}',
    notes: {
      tier: '由 R、F、M 得分对应的层级。分层方案：{scheme}。',
      share: '该层级会员数 ÷ 有订单的会员总数。',
      ordersById: '不同订单号的个数，退款不算订单。',
      ordersByDay: '有订单的不同日期数：表里没有订单号。',
      spent: '“{column}”的合计。',
      spentRefunds: {
        none: '负数金额视为退款，已扣除。',
        net: '未再扣减退款列：全额退款的订单已显示为 0，或无从判断。',
        subtracted: '已扣减退款列：全额退款的订单仍显示原金额。',
      },
      shareOfSpent: '该层级消费金额 ÷ 有订单会员的消费总额。',
      lastOrder: '“{column}”中最晚的一天，退款除外。',
      daysSince: '{day} 减去最近消费日。',
      r: 'R · 最近一次消费离现在多久，5 分最好。距今天数的分界：{cuts}。',
      f: 'F · 消费得多频繁，5 分最好。订单数的分界：{cuts}。',
      m: 'M · 消费了多少，5 分最好。消费金额的分界：{cuts}。',
      masked: '手机号已打码。',
    },
    schemes: { eleven: '十一类', eight: '八类', 'five-by-five': '五乘五', ranges: '分数区间', own: '本文件的分层' },
    noAmountsWarning: '没有金额列，分层只看消费的远近和次数，不看金额。',
    noOrdersWarning: '没有消费次数，分层只看消费的远近和金额。',
  },
  'zh-Hant': {
    tier: '層級',
    shareOfSpent: '金額占比',
    lastOrder: '最近消費日',
    daysSince: '距今天數',
    summary: '各層級',
    list: '有訂單的會員',
    chart: '各層級會員數',
    cuts: 'R {r} 天 · F {f} 筆 · M {m}',
    notes: {
      tier: '由 R、F、M 得分對應的層級。分層方案：{scheme}。',
      share: '該層級會員數 ÷ 有訂單的會員總數。',
      ordersById: '不同訂單編號的個數，退款不算訂單。',
      ordersByDay: '有訂單的不同日期數：表裡沒有訂單編號。',
      spent: '「{column}」的合計。',
      spentRefunds: {
        none: '負數金額視為退款，已扣除。',
        net: '未再扣減退款欄：全額退款的訂單已顯示為 0，或無從判斷。',
        subtracted: '已扣減退款欄：全額退款的訂單仍顯示原金額。',
      },
      shareOfSpent: '該層級消費金額 ÷ 有訂單會員的消費總額。',
      lastOrder: '「{column}」中最晚的一天，退款除外。',
      daysSince: '{day} 減去最近消費日。',
      r: 'R · 最近一次消費離現在多久，5 分最好。距今天數的分界：{cuts}。',
      f: 'F · 消費得多頻繁，5 分最好。訂單數的分界：{cuts}。',
      m: 'M · 消費了多少，5 分最好。消費金額的分界：{cuts}。',
      masked: '手機號碼已遮罩。',
    },
    schemes: { eleven: '十一類', eight: '八類', 'five-by-five': '五乘五', ranges: '分數區間', own: '本檔案的分層' },
    noAmountsWarning: '沒有金額欄，分層只看消費的遠近和次數，不看金額。',
    noOrdersWarning: '沒有消費次數，分層只看消費的遠近和金額。',
  },
};
