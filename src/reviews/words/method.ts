import type { Language } from '../../engine/language.ts';

/** Words of the sheet Method. */
export interface MethodWords {
  readonly setting: string;
  readonly value: string;
  /** The funnel's default window, as a formula reads it. */
  readonly window: string;
  readonly settingsOf: string;
  readonly settingsNote: string;
  readonly general: readonly string[];
  readonly generalHeading: string;
  readonly limits: string;
  readonly limitLines: readonly string[];
  readonly sample: {
    readonly tiers: string;
    readonly cuts: string;
    readonly lifecycle: string;
    readonly retention: string;
    readonly funnel: string;
    readonly none: string;
  };
  readonly movement: string;
  readonly revenue: string;
  readonly formula: string;
}

export const methodWords: Record<Language, MethodWords> = {
  en: {
    setting: 'Setting',
    value: 'Value',
    window: '14 days',
    settingsOf: 'Settings: {model}',
    settingsNote: 'A formula may point at these rows as its settings and then gives the same numbers.',
    general: [
      'Rows before the as-of day count; {reviewed}.',
      'Days are civil days in the spreadsheet’s time zone. Money is added up in whole smallest units, so sums are exact.',
      'A row with a negative amount is a refund: it lowers what was spent and is no order. Cancelled, closed and unpaid orders are left out.',
      'Blank is not zero: what can’t be known yet, and a share of nothing, stays blank.',
      'Members are found by id, else by phone, else by a name that only one member has. Nothing is merged on a guess.',
    ],
    generalHeading: 'What holds for all sheets',
    limits: 'What these numbers can’t tell',
    limitLines: [
      'Tiers compare members with each other: a member may move because others did.',
      'The limits are our defaults, not a standard; set your own where you know better.',
      'Who is in a group or bought through a channel chose so: a difference between groups does not prove that the group or the channel caused it.',
      'Shares of fewer than 30 members say little; they are shown in grey and without rank.',
    ],
    sample: {
      tiers: 'Based on {scored} members with {orders} orders; {without} members without an order have no tier.',
      cuts: 'Where scores change {this}: {cuts}.',
      lifecycle: 'Based on {judged} of {people} members.',
      retention: 'Based on {members} members in {cohorts} cohorts.',
      funnel: 'Based on {members} members who took the first step.',
      none: 'Not computed this time: the data for it are missing.',
    },
    movement:
      'Each member’s tier is compared with the tier that the last review stored in this file. A move is “by what they did” when today’s numbers give another tier under the old limits too, else “by moved limits”.',
    revenue:
      'The change in revenue is split into the change in the number of buyers (at the average of {both}’ value per buyer) and the change in value per buyer (at the average number of buyers). Both add up to the whole change exactly.',
    formula: 'Formula: {example}',
  },
  'zh-Hans': {
    setting: '设置',
    value: '值',
    window: '14 天',
    settingsOf: '设置：{model}',
    settingsNote: '公式可以把这几行当作设置来引用，结果就与本表一致。',
    general: [
      '只算统计日之前的行，{reviewed}。',
      '日期按表格所在时区的自然日计算。金额以最小单位的整数相加，合计没有误差。',
      '金额为负的行是退款：扣减消费金额，不算订单。已取消、已关闭、未付款的订单不计入。',
      '空白不等于零：还不知道的数，以及分母为零的占比，一律留空。',
      '会员先按编号对应，再按手机号，最后按只有一位会员使用的姓名。不靠猜测合并。',
    ],
    generalHeading: '适用于所有表的规则',
    limits: '这些数字说明不了什么',
    limitLines: [
      '分层是会员之间的比较：别人变了，自己的层级也可能变。',
      '各项界限是我们的默认值，不是标准；你更了解业务，可以自己设定。',
      '进群的人、走某个渠道的人是自己选择的：组与组之间的差别，不能证明是群或渠道带来的。',
      '不足 30 人的占比说明不了多少，以灰色显示，也不排名。',
    ],
    sample: {
      tiers: '依据 {scored} 位会员的 {orders} 笔订单；{without} 位没有订单的会员没有层级。',
      cuts: '{this}分界：{cuts}。',
      lifecycle: '共 {people} 位会员，能判断阶段的 {judged} 位。',
      retention: '依据 {cohorts} 批共 {members} 位会员。',
      funnel: '依据走了首步的 {members} 位会员。',
      none: '这次没有计算：缺少所需数据。',
    },
    movement:
      '把每位会员现在的层级与上次复盘存在本文件里的层级相比。按上次的分界算也会换层级的，记为“因行为”；否则记为“因分界移动”。',
    revenue:
      '收入的变化分成两部分：买家人数的变化（按{both}人均消费的平均值计），和人均消费的变化（按{both}买家人数的平均值计）。两部分相加正好等于总变化。',
    formula: '公式：{example}',
  },
  'zh-Hant': {
    setting: '設定',
    value: '值',
    window: '14 天',
    settingsOf: '設定：{model}',
    settingsNote: '公式可以把這幾列當作設定來引用，結果就與本表一致。',
    general: [
      '只算統計日之前的列，{reviewed}。',
      '日期按試算表所在時區的自然日計算。金額以最小單位的整數相加，合計沒有誤差。',
      '金額為負的列是退款：扣減消費金額，不算訂單。已取消、已關閉、未付款的訂單不計入。',
      '空白不等於零：還不知道的數，以及分母為零的占比，一律留空。',
      '會員先按編號對應，再按手機號碼，最後按只有一位會員使用的姓名。不靠猜測合併。',
    ],
    generalHeading: '適用於所有表的規則',
    limits: '這些數字說明不了什麼',
    limitLines: [
      '分層是會員之間的比較：別人變了，自己的層級也可能變。',
      '各項界限是我們的預設值，不是標準；你更了解業務，可以自己設定。',
      '進群的人、走某個渠道的人是自己選擇的：組與組之間的差別，不能證明是群或渠道帶來的。',
      '不足 30 人的占比說明不了多少，以灰色顯示，也不排名。',
    ],
    sample: {
      tiers: '依據 {scored} 位會員的 {orders} 筆訂單；{without} 位沒有訂單的會員沒有層級。',
      cuts: '{this}分界：{cuts}。',
      lifecycle: '共 {people} 位會員，能判斷階段的 {judged} 位。',
      retention: '依據 {cohorts} 批共 {members} 位會員。',
      funnel: '依據走了首步的 {members} 位會員。',
      none: '這次沒有計算：缺少所需資料。',
    },
    movement:
      '把每位會員現在的層級與上次覆盤存在本檔案裡的層級相比。按上次的分界算也會換層級的，記為「因行為」；否則記為「因分界移動」。',
    revenue:
      '營收的變化分成兩部分：買家人數的變化（按{both}人均消費的平均值計），和人均消費的變化（按{both}買家人數的平均值計）。兩部分相加正好等於總變化。',
    formula: '公式：{example}',
  },
};
