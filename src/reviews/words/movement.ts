import type { Language } from '../../engine/language.ts';

export type Direction = 'up' | 'down' | 'same' | 'joined' | 'left';
export type Cause = 'behaviour' | 'limits' | 'both';

/** Words of the sheet Tier movement. */
export interface MovementWords {
  readonly first: string;
  readonly matrix: string;
  readonly from: string;
  readonly to: string;
  readonly noTier: string;
  readonly absentBefore: string;
  readonly absentNow: string;
  readonly summary: string;
  readonly what: string;
  readonly directions: Record<Direction, string>;
  readonly causes: Record<Cause, string>;
  readonly paths: string;
  readonly names: string;
  readonly list: string;
  readonly direction: string;
  readonly cause: string;
  readonly rule: string;
  readonly schemeChanged: string;
  readonly ruleUnknown: string;
  readonly ruleChanged: string;
  readonly notes: { readonly matrix: string; readonly directions: string; readonly causes: string };
}

export const movementWords: Record<Language, MovementWords> = {
  en: {
    first:
      'This is the first review in this file, so there is nothing to compare with yet. The tiers of {this} are kept: {next}’s review shows who moved.',
    matrix: 'Rows: tier as of {day}. Columns: tier now.',
    from: 'From',
    to: 'To',
    noTier: 'No order',
    absentBefore: 'Not there before',
    absentNow: 'No longer there',
    summary: 'Summary',
    what: 'Movement',
    directions: { up: '▲ up', down: '▼ down', same: '● same', joined: '+ joined', left: '− left' },
    causes: { behaviour: 'By what they did', limits: 'By moved limits', both: 'By both' },
    paths: 'Who went where',
    names: 'Names in rows',
    list: 'Members who moved',
    direction: 'Direction',
    cause: 'Why',
    rule: 'Where scores change',
    schemeChanged:
      'The scheme changed from {before} to {now}: last time’s tiers are shown as today’s scheme would have named them.',
    ruleChanged: 'The rule was changed since the last review.',
    ruleUnknown: 'The rule of the last review can’t be read, so all movement is shown as behaviour.',
    notes: {
      matrix:
        'Members by their tier then (rows) and now (columns). The diagonal stayed. The names behind each cell stand in the list at the right.',
      directions: 'Up and down follow the order of the tiers on the sheet Tiers, the best first.',
      causes:
        'By what they did: today’s numbers give another tier under the limits of the last review too. By moved limits: under those limits the tier would be the same; the limits follow the members, or the rule was changed.',
    },
  },
  'zh-Hans': {
    first: '这是本文件的第一次复盘，还没有可比的上次结果。{this}的分层已经保存，{next}复盘会显示谁变动了。',
    matrix: '行：{day} 时的层级；列：现在的层级',
    from: '原层级',
    to: '现层级',
    noTier: '没有订单',
    absentBefore: '上次不在',
    absentNow: '现已不在',
    summary: '概要',
    what: '变动',
    directions: { up: '▲ 上升', down: '▼ 下降', same: '● 不变', joined: '+ 新进', left: '− 离开' },
    causes: { behaviour: '因行为', limits: '因分界移动', both: '两者都有' },
    paths: '变动去向',
    names: '名单所在行',
    list: '有变动的会员',
    direction: '方向',
    cause: '原因',
    rule: '分界',
    schemeChanged: '分层方案由“{before}”改为“{now}”：上次的层级已按现在的方案重新命名。',
    ruleChanged: '上次复盘之后规则改过。',
    ruleUnknown: '读不出上次复盘的规则，变动全部记为行为变化。',
    notes: {
      matrix: '按上次层级（行）和现在层级（列）统计的会员数，对角线是没变的。每格对应的名单在右侧。',
      directions: '上升和下降按〈用户分层〉中层级的顺序，最好的在最前。',
      causes:
        '因行为：按上次的分界算，现在的数据也会落到别的层级。因分界移动：按上次的分界算层级不变；分界会随全体会员移动，或规则改过。',
    },
  },
  'zh-Hant': {
    first: '這是本檔案的第一次覆盤，還沒有可比的上次結果。{this}的分層已經保存，{next}覆盤會顯示誰變動了。',
    matrix: '列：{day} 時的層級；欄：現在的層級',
    from: '原層級',
    to: '現層級',
    noTier: '沒有訂單',
    absentBefore: '上次不在',
    absentNow: '現已不在',
    summary: '概要',
    what: '變動',
    directions: { up: '▲ 上升', down: '▼ 下降', same: '● 不變', joined: '+ 新進', left: '− 離開' },
    causes: { behaviour: '因行為', limits: '因分界移動', both: '兩者都有' },
    paths: '變動去向',
    names: '名單所在列',
    list: '有變動的會員',
    direction: '方向',
    cause: '原因',
    rule: '分界',
    schemeChanged: '分層方案由「{before}」改為「{now}」：上次的層級已按現在的方案重新命名。',
    ruleChanged: '上次覆盤之後規則改過。',
    ruleUnknown: '讀不出上次覆盤的規則，變動全部記為行為變化。',
    notes: {
      matrix: '按上次層級（列）和現在層級（欄）統計的會員數，對角線是沒變的。每格對應的名單在右側。',
      directions: '上升和下降按〈用戶分層〉中層級的順序，最好的在最前。',
      causes:
        '因行為：按上次的分界算，現在的資料也會落到別的層級。因分界移動：按上次的分界算層級不變；分界會隨全體會員移動，或規則改過。',
    },
  },
};
