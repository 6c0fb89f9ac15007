import type { CleanHelp } from './index.ts';

const unreadable = '空单元格仍为空。读不出的单元格给出以问号开头的一句说明，不影响其他单元格。';

export const zhHans: CleanHelp = {
  date: {
    title: '清洗日期',
    summary: '把各种写法的日期（2026年1月5日、20260105、民國115/1/5）变成真正的日期。',
    method: `日、月的顺序按整列判断；整列都看不出来时，需要设置“日期顺序”。${unreadable}`,
    columns: { date: '粘贴来的日期。请传入整列，以便判断日、月的顺序。' },
    settings: {},
  },
  amount: {
    title: '清洗金额',
    summary: '把各种写法的金额（¥1,234.50、1.2万、（123.45））变成普通数字。',
    method: `“万”乘一万，“千”乘一千，括号表示负数。同一列有不同币种时拒绝计算。${unreadable}`,
    columns: { amount: '粘贴来的金额。' },
    settings: {},
  },
  phone: {
    title: '清洗电话',
    summary: '把各种写法的电话号码统一成一种：加号、国家区号、号码，结果为文本。',
    method: `多个地区写法相同的号码，按设置“地区”理解，不填时按文件所在地区。打码的号码（138****5678）无法还原。${unreadable}`,
    columns: { phone: '粘贴来的电话号码。' },
    settings: { country: '没有区号的号码属于哪里：CN、TW、HK、MO、SG、MY、US 或 CA。不填时按文件所在地区。' },
  },
  mask: {
    title: '电话打码',
    summary: '把电话号码的中间几位换成星号，便于把名单给别人看：138****5678。',
    method:
      '保留后四位；没有国家区号的号码另保留前三位，数字之间的符号保持原位。在较长的文字里，凡连续 8 位以上的数字都会打码，wxid_ 一类的账号和邮箱名也会，日期仍可读。打码后的号码不能用来对应会员，请在旁边保留会员编号。空单元格仍为空。',
    columns: { phone: '电话号码，或可能含有号码的文字。' },
    settings: {},
  },
};
