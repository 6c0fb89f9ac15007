import type { Language } from '../../engine/language.ts';

export type Basis = 'orders' | 'members' | 'activity' | 'none';

/** Words of the sheet Lifecycle. */
export interface LifecycleWords {
  readonly stage: string;
  readonly stages: string;
  readonly notJudged: string;
  readonly chart: string;
  readonly flow: string;
  readonly flowChart: string;
  readonly fresh: string;
  readonly returning: string;
  readonly resurrecting: string;
  readonly dormant: string;
  readonly active: string;
  readonly list: string;
  readonly lastActive: string;
  readonly daysSilent: string;
  readonly usualGap: string;
  readonly action: string;
  readonly contacted: string;
  readonly reason: string;
  readonly holdOut: string;
  readonly leaveAlone: string;
  /** Heading of the list of reasons, which people may edit. */
  readonly reasonList: string;
  readonly recall: string;
  /** A warning about an earlier list. */
  readonly notCarried: string;
  readonly reasons: readonly string[];
  readonly actions: Record<'dormantLoyal' | 'dormantNew' | 'lostLoyal' | 'lostOther', string>;
  readonly notes: {
    readonly stage: string;
    readonly basis: Record<Basis, string>;
    readonly flow: string;
    readonly usualGap: string;
    readonly lastActive: string;
    readonly fillIn: string;
    readonly holdOut: string;
    readonly back: string;
    readonly notJudged: string;
  };
}

export const lifecycleWords: Record<Language, LifecycleWords> = {
  en: {
    stage: 'Stage',
    stages: 'Stages',
    notJudged: 'Can’t be judged',
    chart: 'Members by stage',
    flow: 'Who came and who went, by {period}',
    flowChart: 'Active members by {period}',
    fresh: 'New',
    returning: 'Returning',
    resurrecting: 'Back again',
    dormant: 'Fell silent',
    active: 'Active',
    list: 'Silent members to win back: {shown} of {all}',
    lastActive: 'Last active',
    daysSilent: 'Days silent',
    usualGap: 'Usual gap, days',
    action: 'Suggested action',
    contacted: 'Contacted',
    reason: 'Reason',
    holdOut: 'Hold-out',
    leaveAlone: 'Leave alone',
    reasonList: 'Reasons to choose from: edit or add',
    recall: 'What became of the list of {day}',
    notCarried:
      'List of {day}: {count} filled-in rows are not carried over, because their member key stands there twice. That sheet keeps them.',
    reasons: ['Price', 'Product', 'Service', 'Bought elsewhere', 'No need now', 'Not reached', 'Other'],
    actions: {
      dormantLoyal: 'Remind with something new that suits them',
      dormantNew: 'Help with the next step, ask what is missing',
      lostLoyal: 'Write personally and ask for the reason',
      lostOther: 'One offer, then leave them in peace',
    },
    notes: {
      stage:
        'First match wins: lost after 90 days without activity, dormant after 30; introduction without an order; growth with one order or joined less than 14 days ago; else maturity.',
      basis: {
        orders: 'Orders come from the orders table.',
        members: 'Orders come from the ready-made column of the members table.',
        activity: 'There are no orders: active days after the first one stand in for them.',
        none: 'There are no orders and no activity.',
      },
      flow: 'New: active in the {period} of joining. Returning: active {this} and {last}. Back again: active {this} but not {last}. Fell silent: active {last} but not {this}.',
      usualGap: 'Median number of days between two active days of this member; blank with fewer than two.',
      lastActive: 'Latest of activity, order and the members table’s own column; without any, the join date.',
      fillIn:
        'For you to fill in. The next review carries it over for members who are still on its list, and columns that you add on the right as well.',
      holdOut:
        'One in ten, drawn by lot. Leave them alone, and the next review can tell what contacting brings; contact them too, and it can only compare those whom you chose.',
      back: 'Activity or an order from {day} on, in the data of this review.',
      notJudged: 'No date is known, or the member is active but nothing tells how many orders they have.',
    },
  },
  'zh-Hans': {
    stage: '阶段',
    stages: '各阶段',
    notJudged: '无法判断',
    chart: '各阶段会员数',
    flow: '每{period}谁来了、谁走了',
    flowChart: '每{period}活跃会员',
    fresh: '新增',
    returning: '留存',
    resurrecting: '回流',
    dormant: '转为沉默',
    active: '活跃',
    list: '待召回的沉默会员：列出 {shown} 人，共 {all} 人',
    lastActive: '最近活跃日',
    daysSilent: '沉默天数',
    usualGap: '平时间隔（天）',
    action: '建议动作',
    contacted: '联系情况',
    reason: '原因',
    holdOut: '留出',
    leaveAlone: '不联系',
    reasonList: '可选原因：可以修改、添加',
    recall: '{day} 名单的召回结果',
    notCarried: '{day} 的名单：有 {count} 行填写的内容没有带过来，因为会员标识在那张表里出现两次；原表仍保留。',
    reasons: ['价格', '产品', '服务', '去了别家', '暂时不需要', '联系不上', '其他'],
    actions: {
      dormantLoyal: '用合适的新品或内容提醒一次',
      dormantNew: '帮他走下一步，问问还缺什么',
      lostLoyal: '一对一沟通，问清原因',
      lostOther: '给一次优惠，之后不再打扰',
    },
    notes: {
      stage:
        '按顺序判断，先符合先算：90 天未活跃为流失，30 天未活跃为休眠；没有订单为引入；只有一单或加入不满 14 天为成长；其余为成熟。',
      basis: {
        orders: '订单数来自订单表。',
        members: '订单数来自会员表里现成的列。',
        activity: '没有订单：以首日之后的活跃天数代替订单数。',
        none: '没有订单，也没有活跃记录。',
      },
      flow: '新增：加入当{period}就活跃。留存：{this}和{last}都活跃。回流：{this}活跃、{last}不活跃。转为沉默：{last}活跃、{this}不活跃。',
      usualGap: '该会员相邻两个活跃日之间天数的中位数；不足两个活跃日时留空。',
      lastActive: '活跃记录、订单和会员表自带列中最晚的一天；都没有时用加入日期。',
      fillIn: '由你填写。下次复盘会为仍在名单上的会员带过去，你在右边加的列也一样。',
      holdOut: '随机抽取，约十分之一。不联系他们，下次复盘才能看出联系带来的效果；如果也联系了，就只能比较你挑选的人。',
      back: '本次数据中，从 {day} 起有活跃或订单。',
      notJudged: '没有任何日期，或虽然活跃但不知道有几笔订单。',
    },
  },
  'zh-Hant': {
    stage: '階段',
    stages: '各階段',
    notJudged: '無法判斷',
    chart: '各階段會員數',
    flow: '每{period}誰來了、誰走了',
    flowChart: '每{period}活躍會員',
    fresh: '新增',
    returning: '留存',
    resurrecting: '回流',
    dormant: '轉為沉默',
    active: '活躍',
    list: '待召回的沉默會員：列出 {shown} 人，共 {all} 人',
    lastActive: '最近活躍日',
    daysSilent: '沉默天數',
    usualGap: '平時間隔（天）',
    action: '建議動作',
    contacted: '聯絡情況',
    reason: '原因',
    holdOut: '留出',
    leaveAlone: '不聯絡',
    reasonList: '可選原因：可以修改、新增',
    recall: '{day} 名單的召回結果',
    notCarried: '{day} 的名單：有 {count} 列填寫的內容沒有帶過來，因為會員識別碼在那張表裡出現兩次；原表仍保留。',
    reasons: ['價格', '產品', '服務', '去了別家', '暫時不需要', '聯絡不上', '其他'],
    actions: {
      dormantLoyal: '用合適的新品或內容提醒一次',
      dormantNew: '幫他走下一步，問問還缺什麼',
      lostLoyal: '一對一溝通，問清原因',
      lostOther: '給一次優惠，之後不再打擾',
    },
    notes: {
      stage:
        '依序判斷，先符合先算：90 天未活躍為流失，30 天未活躍為休眠；沒有訂單為引入；只有一筆訂單或加入未滿 14 天為成長；其餘為成熟。',
      basis: {
        orders: '訂單數來自訂單表。',
        members: '訂單數來自會員表裡現成的欄位。',
        activity: '沒有訂單：以首日之後的活躍天數代替訂單數。',
        none: '沒有訂單，也沒有活躍紀錄。',
      },
      flow: '新增：加入當{period}就活躍。留存：{this}和{last}都活躍。回流：{this}活躍、{last}不活躍。轉為沉默：{last}活躍、{this}不活躍。',
      usualGap: '該會員相鄰兩個活躍日之間天數的中位數；不足兩個活躍日時留空。',
      lastActive: '活躍紀錄、訂單和會員表自帶欄位中最晚的一天；都沒有時用加入日期。',
      fillIn: '由你填寫。下次復盤會為仍在名單上的會員帶過去，你在右邊加的欄也一樣。',
      holdOut: '隨機抽取，約十分之一。不聯絡他們，下次復盤才能看出聯絡帶來的效果；如果也聯絡了，就只能比較你挑選的人。',
      back: '本次資料中，從 {day} 起有活躍或訂單。',
      notJudged: '沒有任何日期，或雖然活躍但不知道有幾筆訂單。',
    },
  },
};
