import type { Language } from '../../engine/language.ts';

export interface SampleWords {
  readonly sheets: { readonly members: string; readonly orders: string; readonly activity: string };
  readonly members: readonly [string, string, string, string, string, string];
  readonly orders: readonly [string, string, string, string, string];
  readonly activity: readonly [string, string, string];
  readonly events: {
    readonly visit: string;
    readonly view: string;
    readonly cart: string;
    readonly pay: string;
    readonly post: string;
  };
  readonly channels: readonly string[];
  readonly levels: readonly string[];
  readonly paid: string;
  readonly cancelled: string;
  readonly total: string;
  readonly currency: string;
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** Puts a made-up name together. */
  name(first: string, last: string): string;
  /** A made-up number that nobody has. */
  phone(digits: string, style: number): string;
}

const latin = (first: string, last: string): string => `${first} ${last}`;
const mainland = (digits: string, style: number): string => {
  const number = `1390000${digits}`;
  if (style === 0) return number;
  if (style === 1) return `+86 ${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`;
  return `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`;
};
const taiwan = (digits: string, style: number): string => {
  const number = `090000${digits}`;
  if (style === 0) return number;
  if (style === 1) return `+886 ${number.slice(1, 4)}-${number.slice(4, 7)}-${number.slice(7)}`;
  return `${number.slice(0, 4)}-${number.slice(4, 7)}-${number.slice(7)}`;
};
const american = (digits: string, style: number): string =>
  style === 0 ? `212-555-${digits}` : style === 1 ? `+1 212 555 ${digits}` : `(212) 555-${digits}`;

/** Everything that the sample tables say, by language. All people and numbers are made up. */
export const sampleWords: Record<Language, SampleWords> = {
  en: {
    sheets: { members: 'Sample members', orders: 'Sample orders', activity: 'Sample activity' },
    members: ['Member ID', 'Name', 'Phone', 'Joined', 'Channel', 'Level'],
    orders: ['Order ID', 'Member ID', 'Paid at', 'Amount', 'Order status'],
    activity: ['Member ID', 'Event', 'Time'],
    events: { visit: 'Visit', view: 'View product', cart: 'Add to cart', pay: 'Pay', post: 'Post' },
    channels: ['Newsletter', 'Search ads', 'Friend referral', 'Community', 'Short video'],
    levels: ['Basic', 'Silver', 'Gold'],
    paid: 'Paid',
    cancelled: 'Cancelled',
    total: 'Total',
    currency: '$',
    first: [
      'Ada',
      'Ben',
      'Cleo',
      'Dana',
      'Eli',
      'Fay',
      'Gus',
      'Hana',
      'Ivo',
      'Jun',
      'Kira',
      'Leo',
      'Mina',
      'Noa',
      'Otis',
      'Pia',
      'Remy',
      'Sol',
      'Tess',
      'Uma',
    ],
    last: [
      'Alder',
      'Brook',
      'Clay',
      'Dale',
      'Elm',
      'Frost',
      'Grove',
      'Hill',
      'Ivers',
      'Lake',
      'Marsh',
      'North',
      'Oakes',
      'Pond',
      'Reed',
      'Stone',
    ],
    name: latin,
    phone: american,
  },
  'zh-Hans': {
    sheets: { members: '示例会员', orders: '示例订单', activity: '示例活跃' },
    members: ['会员编号', '昵称', '手机号', '注册时间', '渠道', '会员等级'],
    orders: ['订单编号', '会员编号', '付款时间', '实付金额(元)', '订单状态'],
    activity: ['会员编号', '事件', '时间'],
    events: { visit: '访问', view: '浏览商品', cart: '加入购物车', pay: '付款', post: '发帖' },
    channels: ['公众号', '信息流广告', '老带新', '社群', '短视频'],
    levels: ['普通', '银卡', '金卡'],
    paid: '已付款',
    cancelled: '已取消',
    total: '合计',
    currency: '¥',
    first: [
      '晓',
      '明',
      '雨',
      '思',
      '子',
      '佳',
      '文',
      '欣',
      '一',
      '若',
      '嘉',
      '梓',
      '语',
      '安',
      '悦',
      '宁',
      '可',
      '乐',
      '然',
      '星',
    ],
    last: ['林', '苏', '程', '许', '叶', '江', '沈', '顾', '陆', '唐', '温', '方', '秦', '白', '简', '夏'],
    name: (first, last) => `${last}小${first}`,
    phone: mainland,
  },
  'zh-Hant': {
    sheets: { members: '範例會員', orders: '範例訂單', activity: '範例活躍' },
    members: ['會員編號', '暱稱', '手機', '註冊時間', '管道', '會員等級'],
    orders: ['訂單編號', '會員編號', '付款時間', '實付金額(元)', '訂單狀態'],
    activity: ['會員編號', '事件', '時間'],
    events: { visit: '造訪', view: '瀏覽商品', cart: '加入購物車', pay: '付款', post: '發文' },
    channels: ['電子報', '動態廣告', '好友推薦', '社群', '短影片'],
    levels: ['一般', '銀卡', '金卡'],
    paid: '已付款',
    cancelled: '已取消',
    total: '合計',
    currency: 'NT$',
    first: [
      '曉',
      '明',
      '雨',
      '思',
      '子',
      '佳',
      '文',
      '欣',
      '一',
      '若',
      '嘉',
      '梓',
      '語',
      '安',
      '悅',
      '寧',
      '可',
      '樂',
      '然',
      '星',
    ],
    last: ['林', '蘇', '程', '許', '葉', '江', '沈', '顧', '陸', '唐', '溫', '方', '秦', '白', '簡', '夏'],
    name: (first, last) => `${last}小${first}`,
    phone: taiwan,
  },
};
