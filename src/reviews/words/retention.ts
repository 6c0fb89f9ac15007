import type { Language } from '../../engine/language.ts';

/** Words of the sheet Retention. */
export interface RetentionWords {
  readonly triangle: Record<'week' | 'month' | 'quarter', Record<'activity' | 'orders', string>>;
  readonly cohort: Record<'week' | 'month' | 'quarter', string>;
  readonly complete: string;
  readonly average: string;
  readonly curve: string;
  readonly chart: string;
  readonly after: Record<'week' | 'month' | 'quarter', string>;
  readonly back: string;
  readonly quarterName: string;
  readonly notes: {
    readonly cohort: string;
    readonly complete: string;
    readonly cell: string;
    readonly running: string;
    readonly average: string;
    readonly seen: string;
  };
}

export const retentionWords: Record<Language, RetentionWords> = {
  en: {
    triangle: {
      week: {
        activity: 'Share of each week’s new members who were active again',
        orders: 'Share of each week’s new buyers who bought again',
      },
      month: {
        activity: 'Share of each month’s new members who were active again',
        orders: 'Share of each month’s new buyers who bought again',
      },
      quarter: {
        activity: 'Share of each quarter’s new members who were active again',
        orders: 'Share of each quarter’s new buyers who bought again',
      },
    },
    cohort: { week: 'First week', month: 'First month', quarter: 'First quarter' },
    complete: 'Complete to',
    average: 'Weighted average',
    curve: 'Curve',
    chart: 'Who is still there, weighted average',
    after: { week: 'Weeks later', month: 'Months later', quarter: 'Quarters later' },
    back: 'Came back',
    quarterName: '{year} Q{quarter}',
    notes: {
      cohort: 'Members by the period of their first row in the whole data. Grey: under 30 members, too few to compare.',
      complete: 'The last column of the row that is over.',
      cell: 'Members of the row with at least one row in that period ÷ members of the row. Blank: not lived yet.',
      running: 'Italics: the period is still running, so the number can only rise.',
      average: 'Sum of those who came back ÷ sum of members, over complete cells only.',
      seen: 'Members whose period is over. Grey and not drawn: under 30.',
    },
  },
  'zh-Hans': {
    triangle: {
      week: { activity: '每周新会员之后再次活跃的占比', orders: '每周新买家之后再次下单的占比' },
      month: { activity: '每月新会员之后再次活跃的占比', orders: '每月新买家之后再次下单的占比' },
      quarter: { activity: '每季新会员之后再次活跃的占比', orders: '每季新买家之后再次下单的占比' },
    },
    cohort: { week: '首周', month: '首月', quarter: '首季' },
    complete: '完整至',
    average: '加权平均',
    curve: '留存曲线',
    chart: '还在的占比（加权平均）',
    after: { week: '之后第几周', month: '之后第几月', quarter: '之后第几季' },
    back: '回来的占比',
    quarterName: '{year} 年第 {quarter} 季',
    notes: {
      cohort: '按会员在全部数据中第一次出现的周期分组。灰色：不足 30 人，样本太少，不宜比较。',
      complete: '这一行最后一个已经走完的列。',
      cell: '该行会员中在那个周期至少出现一次的人数 ÷ 该行会员数。空白：还没到。',
      running: '斜体：该周期还没走完，数字只会上升。',
      average: '只算走完的格子：回来人数之和 ÷ 会员数之和。',
      seen: '该周期已走完的会员数。灰色、不画入图表：不足 30 人。',
    },
  },
  'zh-Hant': {
    triangle: {
      week: { activity: '每週新會員之後再次活躍的占比', orders: '每週新買家之後再次下單的占比' },
      month: { activity: '每月新會員之後再次活躍的占比', orders: '每月新買家之後再次下單的占比' },
      quarter: { activity: '每季新會員之後再次活躍的占比', orders: '每季新買家之後再次下單的占比' },
    },
    cohort: { week: '首週', month: '首月', quarter: '首季' },
    complete: '完整至',
    average: '加權平均',
    curve: '留存曲線',
    chart: '還在的占比（加權平均）',
    after: { week: '之後第幾週', month: '之後第幾月', quarter: '之後第幾季' },
    back: '回來的占比',
    quarterName: '{year} 年第 {quarter} 季',
    notes: {
      cohort: '依會員在全部資料中第一次出現的週期分組。灰色：不足 30 人，樣本太少，不宜比較。',
      complete: '這一列最後一個已經走完的欄。',
      cell: '該列會員中在那個週期至少出現一次的人數 ÷ 該列會員數。空白：還沒到。',
      running: '斜體：該週期還沒走完，數字只會上升。',
      average: '只算走完的格子：回來人數之和 ÷ 會員數之和。',
      seen: '該週期已走完的會員數。灰色、不畫入圖表：不足 30 人。',
    },
  },
};
