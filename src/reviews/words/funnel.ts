import type { Language } from '../../engine/language.ts';

export type FunnelFrom = 'given' | 'tables' | 'dates' | 'known' | 'frequent' | 'orders';
export type TimeUnit = 'minutes' | 'hours' | 'days';

/** Words of the sheet Funnel. */
export interface FunnelWords {
  readonly step: string;
  readonly ofFirst: string;
  readonly ofPrevious: string;
  readonly median: Record<TimeUnit, string>;
  readonly lost: string;
  readonly heading: string;
  readonly chart: string;
  readonly everybody: string;
  readonly orders: readonly string[];
  readonly how: string;
  readonly chosen: Record<FunnelFrom, string>;
  readonly window: string;
  readonly ordersWindow: string;
  readonly unknownSteps: string;
  readonly notes: {
    readonly members: string;
    readonly ofFirst: string;
    readonly ofPrevious: string;
    readonly median: string;
    readonly lost: string;
  };
}

export const funnelWords: Record<Language, FunnelWords> = {
  en: {
    step: 'Step',
    ofFirst: '% of first',
    ofPrevious: '% of previous',
    median: { minutes: 'Median minutes', hours: 'Median hours', days: 'Median days' },
    lost: 'Did not go on',
    heading: 'Funnel',
    chart: 'Members by step',
    everybody: 'Members',
    orders: ['First order', 'Second order', 'Third order'],
    how: 'How the steps were chosen',
    chosen: {
      dates:
        'The steps are the dates of each row, from left to right: a step counts when all before it are done and none is later.',
      tables:
        'Each table is a step, ordered by how soon after a member’s first date it comes (median), then by members.',
      given: 'The steps are the ones that you gave, in your order.',
      known:
        'Events with well-known names were taken, from visit over cart to payment; of several for one stage, the one that most members did. Give your own steps to change that.',
      frequent:
        'No well-known names were found, so these are the events that most members did, ordered by how soon after a member’s first event they come (median). Give your own steps to change that.',
      orders: 'There are no events, so the funnel counts orders: who bought once, twice, three times.',
    },
    window:
      'A member counts for a step when the steps before it were done first, all within 14 days of the first step.',
    ordersWindow: 'There is no time limit. Times are counted between days with an order.',
    unknownSteps: 'These steps are not in the data and were passed over: {names}.',
    notes: {
      members: 'Members who got at least this far.',
      ofFirst: 'Members of the step ÷ members of the first step.',
      ofPrevious: 'Members of the step ÷ members of the step before.',
      median: 'Half of those who came here from the step before took at most so long.',
      lost: 'Members who stopped at this step.',
    },
  },
  'zh-Hans': {
    step: '步骤',
    ofFirst: '占首步',
    ofPrevious: '占上一步',
    median: { minutes: '中位用时（分钟）', hours: '中位用时（小时）', days: '中位用时（天）' },
    lost: '止步于此',
    heading: '漏斗',
    chart: '各步骤会员数',
    everybody: '会员',
    orders: ['首单', '第 2 单', '第 3 单'],
    how: '步骤怎么选的',
    chosen: {
      dates: '步骤是每一行里从左到右的各个日期：前面各步都已完成、且不晚于本步，才算到达该步。',
      tables: '每张表是一个步骤，按距会员最早日期的远近（中位数）排列，相同时人数多的在前。',
      given: '用的是你给的步骤和顺序。',
      known:
        '选用了名称常见的事件，从访问、加购到支付；同一环节有多个事件时取做过的人最多的那个。想换步骤，请自己指定。',
      frequent:
        '没有找到名称常见的事件，所以取做过的人最多的几个，按距会员首个事件的时间（中位数）排序。想换步骤，请自己指定。',
      orders: '没有事件数据，所以按订单做漏斗：买过一次、两次、三次的人。',
    },
    window: '必须先做完前面的步骤，并且都在首步之后 14 天内，才算到达该步。',
    ordersWindow: '不限时间。用时按有订单的日期计算。',
    unknownSteps: '数据里没有这些步骤，已跳过：{names}。',
    notes: {
      members: '至少走到这一步的会员数。',
      ofFirst: '该步会员数 ÷ 首步会员数。',
      ofPrevious: '该步会员数 ÷ 上一步会员数。',
      median: '从上一步走到这里的人，有一半用时不超过这么久。',
      lost: '停在这一步的会员数。',
    },
  },
  'zh-Hant': {
    step: '步驟',
    ofFirst: '占首步',
    ofPrevious: '占上一步',
    median: { minutes: '中位用時（分鐘）', hours: '中位用時（小時）', days: '中位用時（天）' },
    lost: '止步於此',
    heading: '漏斗',
    chart: '各步驟會員數',
    everybody: '會員',
    orders: ['首筆訂單', '第 2 筆訂單', '第 3 筆訂單'],
    how: '步驟怎麼選的',
    chosen: {
      dates: '步驟是每一列裡從左到右的各個日期：前面各步都已完成、且不晚於本步，才算到達該步。',
      tables: '每張表是一個步驟，按距會員最早日期的遠近（中位數）排列，相同時人數多的在前。',
      given: '用的是你給的步驟和順序。',
      known:
        '選用了名稱常見的事件，從造訪、加購到付款；同一環節有多個事件時取做過的人最多的那個。想換步驟，請自己指定。',
      frequent:
        '沒有找到名稱常見的事件，所以取做過的人最多的幾個，依距會員首個事件的時間（中位數）排序。想換步驟，請自己指定。',
      orders: '沒有事件資料，所以按訂單做漏斗：買過一次、兩次、三次的人。',
    },
    window: '必須先做完前面的步驟，並且都在首步之後 14 天內，才算到達該步。',
    ordersWindow: '不限時間。用時按有訂單的日期計算。',
    unknownSteps: '資料裡沒有這些步驟，已跳過：{names}。',
    notes: {
      members: '至少走到這一步的會員數。',
      ofFirst: '該步會員數 ÷ 首步會員數。',
      ofPrevious: '該步會員數 ÷ 上一步會員數。',
      median: '從上一步走到這裡的人，有一半用時不超過這麼久。',
      lost: '停在這一步的會員數。',
    },
  },
};
