import type { Language } from '../../engine/language.ts';

export type TodoId = 'atRisk' | 'silent' | 'down' | 'secondOrder' | 'funnel' | 'data';

/** Words of the sheet Overview and of the summary that is pasted into a chat. */
export interface OverviewWords {
  readonly words: string;
  readonly todo: string;
  readonly where: string;
  readonly whom: string;
  readonly what: string;
  readonly todos: Record<TodoId, (count: string, detail: string) => string>;
  readonly blocks: Record<
    'members' | 'behaviour' | 'channels' | 'portrait' | 'revenue' | 'split' | 'trend' | 'reconciled',
    string
  >;
  readonly item: string;
  readonly change: string;
  readonly changeShare: string;
  readonly partMonth: string;
  readonly items: Record<
    | 'people'
    | 'inTable'
    | 'notInTable'
    | 'joined'
    | 'withOrders'
    | 'withoutOrders'
    | 'active'
    | 'fresh'
    | 'returning'
    | 'resurrecting'
    | 'dormant'
    | 'buyers'
    | 'orders'
    | 'revenue'
    | 'perBuyer'
    | 'perOrder'
    | 'byBuyers'
    | 'byValue'
    | 'wholeChange',
    string
  >;
  readonly channel: string;
  readonly unknown: string;
  readonly others: string;
  readonly attribute: string;
  readonly joined: string;
  readonly shareOfSpent: string;
  readonly attributes: Record<'level' | 'city' | 'age' | 'occupation', string>;
  readonly charts: { readonly revenue: string; readonly active: string };
  readonly missing: { readonly channels: string; readonly portrait: string; readonly revenue: string };
  readonly notes: { readonly split: string; readonly part: string; readonly channel: string; readonly joined: string };
  readonly reconcile: {
    readonly members: (people: string, scored: string, without: string) => string;
    readonly lifecycle: (people: string, other: string, all: string, judged: string, unknown: string) => string;
    readonly spent: (rows: string, tiers: string, other: string) => string;
    readonly months: (rows: string, months: string, before: string) => string;
    readonly rows: (rows: string, used: string, leftOut: string) => string;
    readonly agrees: string;
    readonly differs: string;
  };
  readonly summary: {
    readonly title: (month: string, day: string) => string;
    readonly members: (people: string) => string;
    readonly joined: (count: string, change: string) => string;
    readonly active: (
      count: string,
      change: string,
      fresh: string,
      returning: string,
      back: string,
      dormant: string,
    ) => string;
    readonly revenue: (money: string, buyers: string, orders: string, change: string) => string;
    readonly split: (byBuyers: string, byValue: string) => string;
    readonly tiers: (list: string) => string;
    readonly tier: (name: string, count: string) => string;
    readonly movement: (up: string, down: string, limits: string) => string;
    readonly retention: Record<'week' | 'month' | 'quarter', (share: string) => string>;
    readonly funnel: (first: string, last: string, count: string, all: string, share: string) => string;
    readonly allData: (rows: string) => string;
    readonly data: (used: string, rows: string, sheet: string) => string;
    readonly todo: string;
    readonly on: (share: string) => string;
    readonly see: (sheet: string) => string;
  };
}

/** 1 member, 2 members; the count is a text already. */
const some = (count: string, noun: string): string => `${count} ${noun}${count === '1' ? '' : 's'}`;

export const overviewWords: Record<Language, OverviewWords> = {
  en: {
    words: 'In words',
    todo: 'Three things to do',
    where: 'List',
    whom: 'Members',
    what: 'What to do',
    todos: {
      atRisk: (count) => `Write to ${some(count, 'good member')} slipping away, the most valuable first`,
      silent: (count) => `Win back ${some(count, 'silent member')} before they are lost`,
      down: (count) => `Find out why ${some(count, 'member')} moved down`,
      secondOrder: (count) => `Bring ${some(count, 'new member')} to the next order`,
      funnel: (count, step) => `Mend the step “${step}”: ${some(count, 'member')} stopped there`,
      data: (count) => `Mend the tables: ${some(count, 'row')} could not be used`,
    },
    blocks: {
      members: 'Members',
      behaviour: 'Behaviour',
      channels: 'Channels',
      portrait: 'Portrait',
      revenue: 'Revenue',
      split: 'Why revenue changed: members × value',
      trend: 'By month',
      reconciled: 'Do the sheets agree',
    },
    item: 'Item',
    change: 'Change',
    changeShare: 'Change in %',
    partMonth: 'same days',
    items: {
      people: 'Members in all',
      inTable: 'In the members table',
      notInTable: 'Only in orders or activity',
      joined: 'Joined',
      withOrders: 'With an order',
      withoutOrders: 'Without an order',
      active: 'Active',
      fresh: 'New',
      returning: 'Returning',
      resurrecting: 'Back again',
      dormant: 'Fell silent',
      buyers: 'Buyers',
      orders: 'Orders',
      revenue: 'Revenue',
      perBuyer: 'Per buyer',
      perOrder: 'Per order',
      byBuyers: 'From the number of buyers',
      byValue: 'From the value per buyer',
      wholeChange: 'Whole change',
    },
    channel: 'Channel',
    unknown: 'unknown',
    others: 'all others',
    attribute: 'Attribute',
    joined: 'Joined',
    shareOfSpent: 'Share of spent',
    attributes: { level: 'Level', city: 'City', age: 'Age', occupation: 'Occupation' },
    charts: { revenue: 'Revenue by month', active: 'Active members and buyers by month' },
    missing: {
      channels: 'No table has a channel column.',
      portrait: 'The members table has no level, city, age or occupation.',
      revenue: 'There is no orders table with amounts, so revenue can’t be told.',
    },
    notes: {
      split: 'Number of buyers × value per buyer. Both parts add up to the whole change exactly.',
      part: 'The month is not over: the month before is cut to as many days.',
      channel:
        'The members table’s channel, else the one of the member’s first order. Spent and buyers are of the reviewed month.',
      joined: 'By the members table’s join date.',
    },
    reconcile: {
      members: (people, scored, without) =>
        `Members in members and orders ${people} = in Tiers ${scored} + without an order ${without}`,
      lifecycle: (people, other, all, judged, unknown) =>
        `${people} + ${other} only in activity = ${all} in Lifecycle = with a stage ${judged} + can’t be judged ${unknown}`,
      spent: (rows, tiers, other) =>
        `Spent over all rows ${rows} = in Tiers ${tiers} + members without an order ${other}`,
      months: (rows, months, before) => `Spent over all rows ${rows} = months shown ${months} + earlier ${before}`,
      rows: (rows, used, leftOut) => `Rows in all tables ${rows} = used ${used} + left out ${leftOut} (Data check)`,
      agrees: '✓ agrees',
      differs: '≠ does not agree',
    },
    summary: {
      title: (month, day) => `Monthly review ${month} (before ${day})`,
      members: (people) => `Members: ${people} in all`,
      joined: (count, change) => `, ${count} joined${change}`,
      active: (count, change, fresh, returning, back, dormant) =>
        `Active: ${count}${change}. New ${fresh}, returning ${returning}, back again ${back}; ${dormant} fell silent.`,
      revenue: (money, buyers, orders, change) =>
        `Revenue: ${money}${change} from ${some(buyers, 'buyer')} in ${some(orders, 'order')}.`,
      split: (byBuyers, byValue) =>
        `Of the change, ${byBuyers} comes from the number of buyers and ${byValue} from the value per buyer.`,
      tiers: (list) => `Tiers: ${list}.`,
      tier: (name, count) => `${name} ${count}`,
      movement: (up, down, limits) =>
        `Movement: ${up} up, ${down} down; ${limits} of these only because the limits moved.`,
      retention: {
        week: (share) => `Retention: ${share} come back in the week after their first.`,
        month: (share) => `Retention: ${share} come back in the month after their first.`,
        quarter: (share) => `Retention: ${share} come back in the quarter after their first.`,
      },
      funnel: (first, last, count, all, share) =>
        `Funnel: ${count} of ${all} get from “${first}” to “${last}” (${share}).`,
      allData: (rows) => `Data: all ${rows} rows were used.`,
      data: (used, rows, sheet) => `Data: ${used} of ${rows} rows were used; the rest is in “${sheet}”.`,
      todo: 'To do:',
      on: (share) => ` (${share})`,
      see: (sheet) => `, see “${sheet}”`,
    },
  },
  'zh-Hans': {
    words: '文字小结',
    todo: '三件要做的事',
    where: '名单',
    whom: '人数',
    what: '做什么',
    todos: {
      atRisk: (count) => `联系 ${count} 位正在流失的优质会员，价值高的先联系`,
      silent: (count) => `召回 ${count} 位刚沉默的会员，别等到流失`,
      down: (count) => `看看 ${count} 位层级下降的会员，找出原因`,
      secondOrder: (count) => `推动 ${count} 位新会员下下一单`,
      funnel: (count, step) => `改进“${step}”这一步：有 ${count} 人停在这里`,
      data: (count) => `修好数据表：有 ${count} 行用不上`,
    },
    blocks: {
      members: '会员',
      behaviour: '行为',
      channels: '渠道',
      portrait: '画像',
      revenue: '收入',
      split: '收入为什么变：人数 × 人均消费',
      trend: '按月趋势',
      reconciled: '各表是否对得上',
    },
    item: '项目',
    change: '变化',
    changeShare: '变化率',
    partMonth: '同期',
    items: {
      people: '会员总数',
      inTable: '会员表里的',
      notInTable: '只在订单或活跃里的',
      joined: '新加入',
      withOrders: '有订单',
      withoutOrders: '没有订单',
      active: '活跃',
      fresh: '新增',
      returning: '留存',
      resurrecting: '回流',
      dormant: '转为沉默',
      buyers: '买家',
      orders: '订单',
      revenue: '收入',
      perBuyer: '人均消费',
      perOrder: '客单价',
      byBuyers: '来自买家人数',
      byValue: '来自人均消费',
      wholeChange: '总变化',
    },
    channel: '渠道',
    unknown: '未知',
    others: '其余合计',
    attribute: '属性',
    joined: '新加入',
    shareOfSpent: '金额占比',
    attributes: { level: '等级', city: '城市', age: '年龄', occupation: '职业' },
    charts: { revenue: '每月收入', active: '每月活跃会员与买家' },
    missing: {
      channels: '没有一张表有渠道列。',
      portrait: '会员表里没有等级、城市、年龄或职业。',
      revenue: '没有带金额的订单表，无法统计收入。',
    },
    notes: {
      split: '买家人数 × 人均消费。两部分相加正好等于总变化。',
      part: '本月还没结束：上月也只取同样多的天数。',
      channel: '取会员表的渠道，没有时取该会员首单的渠道。金额和买家只算复盘月份。',
      joined: '按会员表的加入时间。',
    },
    reconcile: {
      members: (people, scored, without) => `会员表和订单里的会员 ${people} = 用户分层 ${scored} + 没有订单 ${without}`,
      lifecycle: (people, other, all, judged, unknown) =>
        `${people} + 只在活跃里的 ${other} = 生命周期 ${all} = 有阶段 ${judged} + 无法判断 ${unknown}`,
      spent: (rows, tiers, other) => `全部订单行金额 ${rows} = 用户分层 ${tiers} + 没有订单的会员 ${other}`,
      months: (rows, months, before) => `全部订单行金额 ${rows} = 所列各月 ${months} + 更早 ${before}`,
      rows: (rows, used, leftOut) => `全部数据行 ${rows} = 采用 ${used} + 剔除 ${leftOut}（数据体检）`,
      agrees: '✓ 对得上',
      differs: '≠ 对不上',
    },
    summary: {
      title: (month, day) => `${month} 用户运营复盘（${day} 之前的数据）`,
      members: (people) => `会员：共 ${people} 人`,
      joined: (count, change) => `，新加入 ${count} 人${change}`,
      active: (count, change, fresh, returning, back, dormant) =>
        `活跃：${count} 人${change}。新增 ${fresh}，留存 ${returning}，回流 ${back}；${dormant} 人转为沉默。`,
      revenue: (money, buyers, orders, change) => `收入：${money}${change}，${buyers} 位买家，${orders} 笔订单。`,
      split: (byBuyers, byValue) => `其中因买家人数变化 ${byBuyers}，因人均消费变化 ${byValue}。`,
      tiers: (list) => `分层：${list}。`,
      tier: (name, count) => `${name} ${count} 人`,
      movement: (up, down, limits) => `层级变动：上升 ${up} 人，下降 ${down} 人，其中 ${limits} 人只因分界移动。`,
      retention: {
        week: (share) => `留存：首周之后的第一周，${share} 的人回来。`,
        month: (share) => `留存：首月之后的第一个月，${share} 的人回来。`,
        quarter: (share) => `留存：首季之后的第一个季度，${share} 的人回来。`,
      },
      funnel: (first, last, count, all, share) =>
        `漏斗：${all} 人从“${first}”开始，${count} 人走到“${last}”（${share}）。`,
      allData: (rows) => `数据：${rows} 行全部采用。`,
      data: (used, rows, sheet) => `数据：共 ${rows} 行，采用 ${used} 行，其余见〈${sheet}〉。`,
      todo: '要做的事：',
      on: (share) => `（${share}）`,
      see: (sheet) => `，见〈${sheet}〉`,
    },
  },
  'zh-Hant': {
    words: '文字小結',
    todo: '三件要做的事',
    where: '名單',
    whom: '人數',
    what: '做什麼',
    todos: {
      atRisk: (count) => `聯絡 ${count} 位正在流失的優質會員，價值高的先聯絡`,
      silent: (count) => `召回 ${count} 位剛沉默的會員，別等到流失`,
      down: (count) => `看看 ${count} 位層級下降的會員，找出原因`,
      secondOrder: (count) => `推動 ${count} 位新會員再下一筆訂單`,
      funnel: (count, step) => `改進「${step}」這一步：有 ${count} 人停在這裡`,
      data: (count) => `修好資料表：有 ${count} 列用不上`,
    },
    blocks: {
      members: '會員',
      behaviour: '行為',
      channels: '渠道',
      portrait: '輪廓',
      revenue: '營收',
      split: '營收為什麼變：人數 × 人均消費',
      trend: '按月趨勢',
      reconciled: '各表是否對得上',
    },
    item: '項目',
    change: '變化',
    changeShare: '變化率',
    partMonth: '同期',
    items: {
      people: '會員總數',
      inTable: '會員表裡的',
      notInTable: '只在訂單或活躍裡的',
      joined: '新加入',
      withOrders: '有訂單',
      withoutOrders: '沒有訂單',
      active: '活躍',
      fresh: '新增',
      returning: '留存',
      resurrecting: '回流',
      dormant: '轉為沉默',
      buyers: '買家',
      orders: '訂單',
      revenue: '營收',
      perBuyer: '人均消費',
      perOrder: '客單價',
      byBuyers: '來自買家人數',
      byValue: '來自人均消費',
      wholeChange: '總變化',
    },
    channel: '渠道',
    unknown: '未知',
    others: '其餘合計',
    attribute: '屬性',
    joined: '新加入',
    shareOfSpent: '金額占比',
    attributes: { level: '等級', city: '城市', age: '年齡', occupation: '職業' },
    charts: { revenue: '每月營收', active: '每月活躍會員與買家' },
    missing: {
      channels: '沒有一張表有渠道欄。',
      portrait: '會員表裡沒有等級、城市、年齡或職業。',
      revenue: '沒有帶金額的訂單表，無法統計營收。',
    },
    notes: {
      split: '買家人數 × 人均消費。兩部分相加正好等於總變化。',
      part: '本月還沒結束：上月也只取同樣多的天數。',
      channel: '取會員表的渠道，沒有時取該會員首筆訂單的渠道。金額和買家只算覆盤月份。',
      joined: '按會員表的加入時間。',
    },
    reconcile: {
      members: (people, scored, without) => `會員表和訂單裡的會員 ${people} = 用戶分層 ${scored} + 沒有訂單 ${without}`,
      lifecycle: (people, other, all, judged, unknown) =>
        `${people} + 只在活躍裡的 ${other} = 生命週期 ${all} = 有階段 ${judged} + 無法判斷 ${unknown}`,
      spent: (rows, tiers, other) => `全部訂單列金額 ${rows} = 用戶分層 ${tiers} + 沒有訂單的會員 ${other}`,
      months: (rows, months, before) => `全部訂單列金額 ${rows} = 所列各月 ${months} + 更早 ${before}`,
      rows: (rows, used, leftOut) => `全部資料列 ${rows} = 採用 ${used} + 剔除 ${leftOut}（資料體檢）`,
      agrees: '✓ 對得上',
      differs: '≠ 對不上',
    },
    summary: {
      title: (month, day) => `${month} 用戶營運覆盤（${day} 之前的資料）`,
      members: (people) => `會員：共 ${people} 人`,
      joined: (count, change) => `，新加入 ${count} 人${change}`,
      active: (count, change, fresh, returning, back, dormant) =>
        `活躍：${count} 人${change}。新增 ${fresh}，留存 ${returning}，回流 ${back}；${dormant} 人轉為沉默。`,
      revenue: (money, buyers, orders, change) => `營收：${money}${change}，${buyers} 位買家，${orders} 筆訂單。`,
      split: (byBuyers, byValue) => `其中因買家人數變化 ${byBuyers}，因人均消費變化 ${byValue}。`,
      tiers: (list) => `分層：${list}。`,
      tier: (name, count) => `${name} ${count} 人`,
      movement: (up, down, limits) => `層級變動：上升 ${up} 人，下降 ${down} 人，其中 ${limits} 人只因分界移動。`,
      retention: {
        week: (share) => `留存：首週之後的第一週，${share} 的人回來。`,
        month: (share) => `留存：首月之後的第一個月，${share} 的人回來。`,
        quarter: (share) => `留存：首季之後的第一個季度，${share} 的人回來。`,
      },
      funnel: (first, last, count, all, share) =>
        `漏斗：${all} 人從「${first}」開始，${count} 人走到「${last}」（${share}）。`,
      allData: (rows) => `資料：${rows} 列全部採用。`,
      data: (used, rows, sheet) => `資料：共 ${rows} 列，採用 ${used} 列，其餘見〈${sheet}〉。`,
      todo: '要做的事：',
      on: (share) => `（${share}）`,
      see: (sheet) => `，見〈${sheet}〉`,
    },
  },
};
