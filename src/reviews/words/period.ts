import type { Language } from '../../engine/language.ts';
import type { ReviewPeriod } from '../review.ts';

/** What sentences call the reviewed period: {period}, {this}, {last} … stand for these. */
export interface PeriodWords {
  /** One of its kind, as after "by". */
  readonly period: string;
  /** Header of a column of periods. */
  readonly header: string;
  readonly this: string;
  readonly last: string;
  readonly next: string;
  readonly both: string;
  /** After "reviewed". */
  readonly name: string;
  /** Which period an as-of day means. */
  readonly reviewed: string;
  readonly [placeholder: string]: string;
}

export const periodWords: Record<Language, Record<ReviewPeriod, PeriodWords>> = {
  en: {
    month: {
      period: 'month',
      header: 'Month',
      this: 'this month',
      last: 'the month before',
      next: 'next month',
      both: 'both months',
      name: 'month',
      reviewed: 'the reviewed month is the one of the day before it',
    },
    week: {
      period: 'week',
      header: 'Week',
      this: 'this week',
      last: 'the week before',
      next: 'next week',
      both: 'both weeks',
      name: 'week',
      reviewed: 'the reviewed week, Monday to Sunday, is the one of the day before it',
    },
    day: {
      period: 'day',
      header: 'Day',
      this: 'this day',
      last: 'the day before',
      next: 'the next day',
      both: 'both days',
      name: 'day',
      reviewed: 'the reviewed day is the one before it',
    },
  },
  'zh-Hans': {
    month: {
      period: '月',
      header: '月份',
      this: '本月',
      last: '上月',
      next: '下月',
      both: '两个月',
      name: '月份',
      reviewed: '复盘的月份是统计日前一天所在的月份',
    },
    week: {
      period: '周',
      header: '周',
      this: '本周',
      last: '上周',
      next: '下周',
      both: '两周',
      name: '那一周',
      reviewed: '复盘的是统计日前一天所在的一周，从周一到周日',
    },
    day: {
      period: '日',
      header: '日期',
      this: '当天',
      last: '前一天',
      next: '次日',
      both: '两天',
      name: '当天',
      reviewed: '复盘的是统计日的前一天',
    },
  },
  'zh-Hant': {
    month: {
      period: '月',
      header: '月份',
      this: '本月',
      last: '上月',
      next: '下月',
      both: '兩個月',
      name: '月份',
      reviewed: '覆盤的月份是統計日前一天所在的月份',
    },
    week: {
      period: '週',
      header: '週',
      this: '本週',
      last: '上週',
      next: '下週',
      both: '兩週',
      name: '那一週',
      reviewed: '覆盤的是統計日前一天所在的一週，從週一到週日',
    },
    day: {
      period: '日',
      header: '日期',
      this: '當天',
      last: '前一天',
      next: '次日',
      both: '兩天',
      name: '當天',
      reviewed: '覆盤的是統計日的前一天',
    },
  },
};
