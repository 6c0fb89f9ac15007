import type {
  Boot,
  Found,
  FoundColumn,
  FoundTable,
  ReviewResult,
  RunState,
  TableKind,
  Trial,
} from '../../src/addon/api.ts';
import type { Language } from '../../src/engine/language.ts';

const SAY = {
  en: {
    sheets: { members: 'Members', orders: 'Orders', activity: 'Group activity' },
    fields: {
      user_id: 'Member id',
      name: 'Name',
      phone: 'Phone',
      join_at: 'Joined',
      level: 'Level',
      order_id: 'Order id',
      order_at: 'Order date',
      amount: 'Amount',
      event: 'Event',
      event_at: 'Time',
    },
    headers: {
      members: ['Member No', 'Nickname', 'Mobile', 'Member since', 'VIP', 'Remark', 'Team'],
      orders: ['Order No', 'Buyer', 'Paid at', 'Paid', 'Total', 'Ship by'],
      activity: ['Member', 'Action', 'When'],
    },
    why: 'Two columns look like the amount: Paid and Total.',
    leftAlone: ['it is hidden', 'Member Ops made it', 'it holds no table'],
    steps: ['Data check', 'Tiers', 'Tier movement', 'Lifecycle', 'Retention', 'Funnel', 'Overview', 'Method', 'Finish'],
    month: '2026-10',
    summary:
      '2026-10 in short\nMembers 4,812, of them 1,204 bought (25.0%).\n63 members are slipping away: see Tier movement, column E.\nThree things to do: write to the 63, thank the 40 champions, welcome the 212 new ones.',
    tiers: ['Champions', 'Loyal', 'At risk'],
    warning: '32 of 31,204 order dates could not be read; they are left out.',
    events: ['view', 'cart', 'pay', 'share', 'comment'],
  },
  'zh-Hans': {
    sheets: { members: '会员表', orders: '订单表', activity: '群活跃' },
    fields: {
      user_id: '会员编号',
      name: '姓名',
      phone: '手机',
      join_at: '加入时间',
      level: '等级',
      order_id: '订单号',
      order_at: '下单时间',
      amount: '实付金额',
      event: '事件',
      event_at: '时间',
    },
    headers: {
      members: ['会员编号', '昵称', '手机号码', '加入时间', '会员等级', '备注', '团队人数'],
      orders: ['订单编号', '买家会员名', '订单付款时间', '买家实际支付金额', '总金额', '运送方式'],
      activity: ['用户', '行为', '时间'],
    },
    why: '有两列像是金额：买家实际支付金额和总金额。',
    leftAlone: ['这是隐藏的工作表', '由用户运营助手生成', '里面没有表'],
    steps: ['数据体检', '用户分层', '层级变动', '生命周期', '留存', '漏斗', '总览', '方法说明', '收尾'],
    month: '2026-10',
    summary:
      '2026 年 10 月复盘\n会员 4,812 人，其中 1,204 人购买（25.0%）。\n流失预警 63 人，见〈层级变动〉E 列。\n三件事：联系这 63 人，感谢 40 位高价值用户，欢迎 212 位新用户。',
    tiers: ['冠军客户', '忠诚客户', '有流失风险'],
    warning: '31,204 个下单时间中有 32 个无法读取，未计入。',
    events: ['浏览', '加购', '支付', '分享', '评论'],
  },
  'zh-Hant': {
    sheets: { members: '會員表', orders: '訂單表', activity: '社群活躍' },
    fields: {
      user_id: '會員編號',
      name: '姓名',
      phone: '手機',
      join_at: '加入日期',
      level: '等級',
      order_id: '訂單編號',
      order_at: '訂購日期',
      amount: '實付金額',
      event: '事件',
      event_at: '時間',
    },
    headers: {
      members: ['會員編號', '暱稱', '手機', '加入日期', '會員等級', '備註', '團隊人數'],
      orders: ['訂單編號', '顧客代號', '付款時間', '實付金額', '訂單金額', '配送方式'],
      activity: ['用戶', '行為', '時間'],
    },
    why: '有兩個欄位像是金額：實付金額和訂單金額。',
    leftAlone: ['這是隱藏的工作表', '由用戶營運助手產生', '裡面沒有表'],
    steps: ['資料體檢', '用戶分層', '層級變動', '生命週期', '留存', '漏斗', '總覽', '方法說明', '收尾'],
    month: '2026-10',
    summary:
      '2026 年 10 月覆盤\n會員 4,812 人，其中 1,204 人購買（25.0%）。\n流失預警 63 人，見〈層級變動〉E 欄。\n三件事：聯絡這 63 人，感謝 40 位高價值用戶，歡迎 212 位新用戶。',
    tiers: ['冠軍客戶', '忠誠客戶', '有流失風險'],
    warning: '31,204 個訂購日期中有 32 個無法讀取，未計入。',
    events: ['瀏覽', '加購', '付款', '分享', '留言'],
  },
};

const FIELDS: Record<TableKind, [id: string, needed: boolean][]> = {
  members: [
    ['user_id', true],
    ['name', false],
    ['phone', false],
    ['join_at', false],
    ['level', false],
  ],
  orders: [
    ['order_id', false],
    ['user_id', true],
    ['order_at', true],
    ['amount', false],
  ],
  activity: [
    ['user_id', true],
    ['event', false],
    ['event_at', true],
  ],
  other: [],
};
const GUESSES = {
  members: ['user_id', 'name', 'phone', 'join_at', 'level', '', ''],
  orders: ['order_id', 'user_id', 'order_at', 'amount', '', ''],
  activity: ['user_id', 'event', 'event_at'],
};
const SAMPLES: Record<string, string[]> = {
  user_id: ['007', 'M10442', 'M10443'],
  name: ['小鱼', 'Ada', '=LIN'],
  phone: ['138****5678', '0912-345-678'],
  join_at: ['2024年1月5日', '2024-01-07'],
  order_at: ['2026-10-02 13:05', '2026-10-03 09:12', '2026-10-03 21:40'],
  amount: ['¥1,234.50', '99.00', '1.2万'],
  event_at: ['2026-10-30', '2026-10-31'],
};
const ROWS = { members: 4812, orders: 31_204, activity: 88_017 };
const LAST_DAYS = { members: '2026-10-30', orders: '2026-10-31', activity: '2026-10-31' };

/** A file with three tables, two columns to check and six sheets left alone, and a review of it, in a language. */
export function aFile(language: Language): {
  boot: Boot;
  found: Found;
  run: RunState;
  result: ReviewResult;
  trial: Trial;
} {
  const say = SAY[language];
  const fieldsOf = (kind: TableKind) =>
    FIELDS[kind].map(([id, needed]) => ({ id, name: say.fields[id as keyof typeof say.fields], needed }));
  const columns = (kind: 'members' | 'orders' | 'activity'): FoundColumn[] =>
    say.headers[kind].map((header, index) => {
      const field = GUESSES[kind][index]!;
      const check = field === 'amount' || (kind === 'members' && field === 'level');
      const why = field === 'amount' ? say.why : '';
      return {
        column: index + 1,
        header,
        field,
        certainty: check ? 'check' : field ? 'sure' : 'none',
        samples: SAMPLES[field] ?? ['A', 'B'],
        why,
      };
    });
  const table = (kind: 'members' | 'orders' | 'activity', index: number): FoundTable => ({
    key: `${index}:1`,
    sheetId: index,
    sheet: say.sheets[kind],
    kind,
    rows: ROWS[kind],
    headerRow: 1,
    firstRow: 2,
    lastRow: 0,
    columns: columns(kind),
    use: true,
    note: '',
    lastDay: LAST_DAYS[kind],
    fields: fieldsOf(kind),
  });
  const sheets = say.steps.slice(0, 8).map((title, index) => ({ sheetId: 20 + index, name: `2026-10 ${title}` }));
  return {
    boot: {
      version: '0.1.0',
      language,
      userLanguage: language,
      fileHasLanguage: true,
      locale: 'en_US',
      timezone: 'Asia/Shanghai',
      run: null,
      pastRuns: [],
      hasSample: false,
      screen: 'review',
    },
    found: {
      tables: [table('members', 1), table('orders', 2), table('activity', 3)],
      leftAlone: ['Sheet7', 'Sheet8', '2026-09 A', '2026-09 B', 'todo', 'Sheet12', 'Sheet13'].map((sheet, index) => ({
        sheet,
        why: say.leftAlone[index % 3]!,
      })),
      columnsToCheck: 2,
      askDateOrder: false,
      dateOrder: 'mdy',
      warnings: [],
      fieldsOf: { members: fieldsOf('members'), orders: fieldsOf('orders'), activity: fieldsOf('activity') },
      eventNames: say.events,
    },
    run: {
      runId: 'run-1',
      steps: say.steps.map((title, index) => ({ id: `step${index}`, title })),
      done: 0,
      startedAt: '2026-11-02 09:12',
      lease: 'mine',
      name: '',
      asOf: '2026-11-01',
      finished: false,
    },
    result: { runId: 'run-1', sheets, summary: say.summary, warnings: [say.warning] },
    trial: {
      members: 4812,
      changed: 96,
      moves: [
        { from: say.tiers[0]!, to: say.tiers[1]!, members: 41 },
        { from: say.tiers[2]!, to: '', members: 30 },
      ],
      others: 25,
      groups: [
        { label: say.tiers[1]!, now: 2010, after: 2051 },
        { label: say.tiers[0]!, now: 1602, after: 1561 },
        { label: say.tiers[2]!, now: 1200, after: 1170 },
        { label: '', now: 0, after: 30 },
      ],
    },
  };
}

/** A past review whose fourth sheet a colleague has edited. */
export const aPastRun = (language: Language) => ({
  runId: 'run-0',
  month: '2026-09',
  finishedAt: '2026-10-01 10:02',
  sheets: aFile(language).result.sheets.map((sheet, index) => ({
    ...sheet,
    name: sheet.name.replace('10', '09'),
    exists: true,
    edited: index === 3,
  })),
});
