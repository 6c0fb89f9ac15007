import type { Language } from '../../engine/language.ts';

export type TodoId = 'atRisk' | 'silent' | 'down' | 'secondOrder' | 'funnel' | 'data';

/** Words of the sheet Overview and of the summary that is pasted into a chat. */
export interface OverviewWords {
  readonly words: string;
  readonly todo: string;
  readonly where: string;
  readonly what: string;
  readonly todos: Record<TodoId, string>;
  readonly blocks: Record<
    'members' | 'behaviour' | 'channels' | 'portrait' | 'revenue' | 'split' | 'trend' | 'reconciled',
    string
  >;
  readonly item: string;
  readonly value: string;
  readonly change: string;
  readonly changeShare: string;
  readonly samePart: string;
  readonly items: Record<
    | 'people'
    | 'inTable'
    | 'notInTable'
    | 'joined'
    | 'withOrders'
    | 'withoutOrders'
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
  readonly attributes: Record<'level' | 'city' | 'age' | 'occupation', string>;
  readonly charts: { readonly revenue: string; readonly active: string };
  readonly missing: { readonly channels: string; readonly portrait: string; readonly revenue: string };
  readonly notes: { readonly split: string; readonly part: string; readonly channel: string; readonly joined: string };
  readonly reconcile: {
    readonly members: string;
    readonly lifecycle: string;
    readonly spent: string;
    readonly periods: string;
    readonly rows: string;
    readonly agrees: string;
    readonly differs: string;
  };
  readonly summary: {
    readonly title: string;
    readonly members: string;
    readonly joined: string;
    readonly active: string;
    readonly recall: string;
    readonly revenue: string;
    readonly split: string;
    readonly tiers: string;
    readonly tier: string;
    readonly movement: string;
    readonly retention: Record<'week' | 'month' | 'quarter', string>;
    readonly funnel: string;
    readonly allData: string;
    readonly data: string;
    readonly nameless: string;
    readonly todo: string;
    readonly on: string;
    readonly see: string;
  };
}

export const overviewWords: Record<Language, OverviewWords> = {
  en: {
    words: 'In short',
    todo: 'What to do next',
    where: 'List',
    what: 'What to do',
    todos: {
      atRisk: 'Write to {count} good member{s} slipping away, the most valuable first',
      silent: 'Win back {count} silent member{s} before they are lost',
      down: 'Find out why {count} member{s} moved down',
      secondOrder: 'Bring {count} recent buyer{s} with few orders to the next one',
      funnel: 'Look into the step “{step}”: {count} member{s} stopped there',
      data: 'Mend the tables: {count} row{s} could not be read',
    },
    blocks: {
      members: 'Members',
      behaviour: 'Activity and orders',
      channels: 'Channels',
      portrait: 'Who the members are',
      revenue: 'Revenue',
      split: 'Why revenue changed: buyers × value per buyer',
      trend: 'By {period}',
      reconciled: 'Cross-check: the sheets agree with each other',
    },
    item: 'Item',
    value: 'Value',
    change: 'Change',
    changeShare: 'Change, %',
    samePart: 'same days',
    items: {
      people: 'Members in all',
      inTable: '– in the members table',
      notInTable: '– only in orders or activity',
      joined: 'Joined',
      withOrders: 'With an order',
      withoutOrders: 'Without an order',
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
    attributes: { level: 'Level', city: 'City', age: 'Age', occupation: 'Occupation' },
    charts: { revenue: 'Revenue by {period}', active: 'Active members and buyers by {period}' },
    missing: {
      channels: 'Neither the members nor the orders table has a channel column.',
      portrait: 'There is no members table with level, city, age or occupation.',
      revenue: 'There is no orders table with amounts, so revenue can’t be told.',
    },
    notes: {
      split: 'Number of buyers × value per buyer. Both parts add up to the whole change exactly.',
      part: 'The {period} is not over: the {period} before is cut to as many days.',
      channel:
        'The members table’s channel, else the one of the member’s first order. Spent and buyers are of the reviewed {period}.',
      joined: 'By the members table’s join date.',
    },
    reconcile: {
      members: 'Members in the members and orders tables {people} = in Tiers {scored} + without an order {without}',
      lifecycle:
        '{people} + {other} only in activity = {all} in Lifecycle = with a stage {judged} + can’t be judged {unknown}',
      spent: 'Spent in all order rows {rows} = in Tiers {tiers} + members without an order {other}',
      periods: 'Spent in all order rows {rows} = {period}s shown {shown} + earlier {before}',
      rows: 'Rows in all tables {rows} = used {used} + left out {leftOut} (Data check)',
      agrees: '✓ agrees',
      differs: '≠ does not agree',
    },
    summary: {
      title: 'Member review {period} (data before {day})',
      members: 'Members: {people} in all',
      joined: ', {count} joined{change}',
      recall: 'Recall list of {day}: contacted {count}, of whom {back} came back.',
      active: 'Active: {count}{change}. New {fresh}, returning {returning}, back again {back}; {dormant} fell silent.',
      revenue: 'Revenue: {money}{change} from {buyers} buyer{bs} in {orders} order{os}.',
      split: 'Of the change, {byBuyers} comes from the number of buyers and {byValue} from the value per buyer.',
      tiers: 'Tiers: {list}.',
      tier: '{name} {count}',
      movement: 'Tier movement: {up} up, {down} down; {limits} of these only because the limits moved.',
      retention: {
        week: 'Retention: {share} came back in the week after their first.',
        month: 'Retention: {share} came back in the month after their first.',
        quarter: 'Retention: {share} came back in the quarter after their first.',
      },
      funnel: 'Funnel: {count} of {all} get from “{first}” to “{last}” ({share}).',
      allData: 'Data: all {rows} rows count.',
      data: 'Data: {used} of {rows} rows count; why the others don’t: “{sheet}”.',
      nameless: '{rows} rows of orders name no member, so they only tell how far orders get (funnel).',
      todo: 'To do:',
      on: ' ({share})',
      see: ', see “{sheet}”',
    },
  },
  'zh-Hans': {
    words: '文字小结',
    todo: '接下来要做的事',
    where: '名单',
    what: '做什么',
    todos: {
      atRisk: '联系 {count} 位正在流失的优质会员，价值高的先联系',
      silent: '趁还没流失，召回 {count} 位沉默会员',
      down: '找出 {count} 位会员层级下降的原因',
      secondOrder: '推动 {count} 位刚买过、次数还少的会员再次下单',
      funnel: '改进“{step}”这一步：有 {count} 人停在这里',
      data: '修正数据表：有 {count} 行读不出来',
    },
    blocks: {
      members: '会员',
      behaviour: '活跃与下单',
      channels: '渠道',
      portrait: '会员画像',
      revenue: '收入',
      split: '收入变化拆解：买家数 × 人均消费',
      trend: '按{period}趋势',
      reconciled: '各表核对',
    },
    item: '项目',
    value: '取值',
    change: '变化',
    changeShare: '变化率',
    samePart: '同期',
    items: {
      people: '会员总数',
      inTable: '其中：会员表里有',
      notInTable: '其中：只见于订单或活跃记录',
      joined: '新加入',
      withOrders: '有订单',
      withoutOrders: '没有订单',
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
    attributes: { level: '等级', city: '城市', age: '年龄', occupation: '职业' },
    charts: { revenue: '每{period}收入', active: '每{period}活跃会员与买家' },
    missing: {
      channels: '会员表和订单表都没有渠道列。',
      portrait: '没有带等级、城市、年龄或职业的会员表。',
      revenue: '没有带金额的订单表，无法统计收入。',
    },
    notes: {
      split: '买家人数 × 人均消费。两部分相加正好等于总变化。',
      part: '{this}还没结束：{last}也只取同样多的天数。',
      channel: '取会员表的渠道，没有时取该会员首单的渠道。金额和买家只算复盘{name}。',
      joined: '按会员表的加入时间。',
    },
    reconcile: {
      members: '会员表和订单里的会员 {people} = 用户分层 {scored} + 没有订单 {without}',
      lifecycle: '{people} + 只在活跃里的 {other} = 生命周期 {all} = 有阶段 {judged} + 无法判断 {unknown}',
      spent: '全部订单行金额 {rows} = 用户分层 {tiers} + 没有订单的会员 {other}',
      periods: '全部订单行金额 {rows} = 所列各{period} {shown} + 更早 {before}',
      rows: '全部数据行 {rows} = 采用 {used} + 剔除 {leftOut}（数据体检）',
      agrees: '✓ 对得上',
      differs: '≠ 对不上',
    },
    summary: {
      title: '{period} 用户运营复盘（{day} 之前的数据）',
      members: '会员：共 {people} 人',
      joined: '，新加入 {count} 人{change}',
      recall: '{day} 的召回名单：联系过 {count} 人，回来 {back} 人。',
      active: '活跃：{count} 人{change}。新增 {fresh}，留存 {returning}，回流 {back}；{dormant} 人转为沉默。',
      revenue: '收入：{money}{change}，{buyers} 位买家，{orders} 笔订单。',
      split: '其中买家人数带来 {byBuyers}，人均消费带来 {byValue}。',
      tiers: '分层：{list}。',
      tier: '{name} {count} 人',
      movement: '层级变动：上升 {up} 人，下降 {down} 人，其中 {limits} 人只是因为分界线移动。',
      retention: {
        week: '留存：次周有 {share} 的人回来。',
        month: '留存：次月有 {share} 的人回来。',
        quarter: '留存：下一季度有 {share} 的人回来。',
      },
      funnel: '漏斗：从“{first}”到“{last}”，{all} 人里有 {count} 人走完（{share}）。',
      allData: '数据：{rows} 行全部采用。',
      data: '数据：共 {rows} 行，采用 {used} 行，未采用的原因见〈{sheet}〉。',
      nameless: '{rows} 行订单没有会员列，分不清是谁的，只用来看订单走到哪一步（漏斗）。',
      todo: '要做的事：',
      on: '（{share}）',
      see: '，见〈{sheet}〉',
    },
  },
  'zh-Hant': {
    words: '文字小結',
    todo: '接下来要做的事',
    where: '名單',
    what: '做什麼',
    todos: {
      atRisk: '聯絡 {count} 位正在流失的優質會員，價值高的先聯絡',
      silent: '趁還沒流失，召回 {count} 位沉默會員',
      down: '找出 {count} 位會員層級下降的原因',
      secondOrder: '推動 {count} 位剛買過、次數還少的會員再次下單',
      funnel: '改進「{step}」這一步：有 {count} 人停在這裡',
      data: '修正資料表：有 {count} 列讀不出來',
    },
    blocks: {
      members: '會員',
      behaviour: '活躍與下單',
      channels: '渠道',
      portrait: '會員輪廓',
      revenue: '營收',
      split: '營收變化拆解：買家數 × 人均消費',
      trend: '按{period}趨勢',
      reconciled: '各表核對',
    },
    item: '項目',
    value: '值',
    change: '變化',
    changeShare: '變化率',
    samePart: '同期',
    items: {
      people: '會員總數',
      inTable: '其中：會員表裡有',
      notInTable: '其中：只見於訂單或活躍紀錄',
      joined: '新加入',
      withOrders: '有訂單',
      withoutOrders: '沒有訂單',
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
    attributes: { level: '等級', city: '城市', age: '年齡', occupation: '職業' },
    charts: { revenue: '每{period}營收', active: '每{period}活躍會員與買家' },
    missing: {
      channels: '會員表和訂單表都沒有渠道欄。',
      portrait: '沒有帶等級、城市、年齡或職業的會員表。',
      revenue: '沒有帶金額的訂單表，無法統計營收。',
    },
    notes: {
      split: '買家人數 × 人均消費。兩部分相加正好等於總變化。',
      part: '{this}還沒結束：{last}也只取同樣多的天數。',
      channel: '取會員表的渠道，沒有時取該會員首筆訂單的渠道。金額和買家只算覆盤{name}。',
      joined: '按會員表的加入時間。',
    },
    reconcile: {
      members: '會員表和訂單裡的會員 {people} = 用戶分層 {scored} + 沒有訂單 {without}',
      lifecycle: '{people} + 只在活躍裡的 {other} = 生命週期 {all} = 有階段 {judged} + 無法判斷 {unknown}',
      spent: '全部訂單列金額 {rows} = 用戶分層 {tiers} + 沒有訂單的會員 {other}',
      periods: '全部訂單列金額 {rows} = 所列各{period} {shown} + 更早 {before}',
      rows: '全部資料列 {rows} = 採用 {used} + 剔除 {leftOut}（資料體檢）',
      agrees: '✓ 對得上',
      differs: '≠ 對不上',
    },
    summary: {
      title: '{period} 用戶營運覆盤（{day} 之前的資料）',
      members: '會員：共 {people} 人',
      joined: '，新加入 {count} 人{change}',
      recall: '{day} 的召回名單：聯絡過 {count} 人，回來 {back} 人。',
      active: '活躍：{count} 人{change}。新增 {fresh}，留存 {returning}，回流 {back}；{dormant} 人轉為沉默。',
      revenue: '營收：{money}{change}，{buyers} 位買家，{orders} 筆訂單。',
      split: '其中買家人數帶來 {byBuyers}，人均消費帶來 {byValue}。',
      tiers: '分層：{list}。',
      tier: '{name} {count} 人',
      movement: '層級變動：上升 {up} 人，下降 {down} 人，其中 {limits} 人只是因為分界線移動。',
      retention: {
        week: '留存：次週有 {share} 的人回來。',
        month: '留存：次月有 {share} 的人回來。',
        quarter: '留存：下一季有 {share} 的人回來。',
      },
      funnel: '漏斗：從「{first}」到「{last}」，{all} 人裡有 {count} 人走完（{share}）。',
      allData: '資料：{rows} 列全部採用。',
      data: '資料：共 {rows} 列，採用 {used} 列，未採用的原因見〈{sheet}〉。',
      nameless: '{rows} 列訂單沒有會員欄，分不清是誰的，只用來看訂單走到哪一步（漏斗）。',
      todo: '要做的事：',
      on: '（{share}）',
      see: '，見〈{sheet}〉',
    },
  },
};
