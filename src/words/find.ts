import type { Language } from '../engine/language.ts';

interface FindWords {
  /** Why a column should be looked at, by the reasons of intake/recogniseTable.ts. */
  readonly reasons: Record<string, string>;
  readonly ownSheet: string;
  readonly hiddenSheet: string;
  readonly emptySheet: string;
  readonly noTable: string;
  readonly noHeader: string;
  readonly noRows: string;
  /** Totals and remarks below a table, which the data check counts as left out. */
  below(rows: number): string;
  readonly sampleAside: string;
  lacks(fields: string): string;
  readonly noBuyer: string;
  readonly months: string;
  together(sheets: string, kind: string): string;
  steps(sheets: string): string;
  notTogether(sheets: string, kind: string): string;
  readonly kinds: Record<string, string>;
  readonly listSeparator: string;
}

/** What the sidebar says about the tables that it found. */
export const findWords: Record<Language, FindWords> = {
  en: {
    reasons: {
      partOfName: 'Only a part of the header is known.',
      spelling: 'The header looks misspelt.',
      rival: 'Another column fits as well.',
      valuesDiffer: 'The values do not look like it.',
      emptyColumn: 'The column is empty.',
      byContent: 'Guessed from the values.',
      nameAsId: 'There is no member ID, so the name tells members apart. Two people of the same name count as one.',
      period: 'Each filled cell is read as one order, dated the last day of that period.',
      unknownHeader: '',
    },
    ownSheet: 'made by Member Ops',
    hiddenSheet: 'hidden',
    emptySheet: 'empty',
    noTable: 'no table found',
    noHeader: 'The table has no header row, so its columns are guessed from the values.',
    noRows: 'There are no rows below the headers.',
    below: (rows) =>
      `${rows === 1 ? 'A row' : `${rows} rows`} of totals or remarks below ${rows === 1 ? 'is' : 'are'} left out.`,
    sampleAside: 'Sample data: left out, because the file holds data of your own.',
    lacks: (fields) => `Not found: ${fields}.`,
    noBuyer:
      'Without it there are no tiers, life cycle or retention, only a funnel of the dates of each order (as STEP_FUNNEL makes it).',
    months:
      'Each month has a column, but none names its year. Write it into the headers (2026-01), above the table or into the name of the sheet.',
    together: (sheets, kind) => `${sheets} hold the same columns and are read as one table of ${kind}.`,
    steps: (sheets) =>
      `Each table holds a member and one date, so they are read as the steps of one funnel: ${sheets}.`,
    notTogether: (sheets, kind) =>
      `${sheets} both look like ${kind} but have different columns. Only the first is used; choose another on the columns screen.`,
    kinds: { members: 'members', orders: 'orders', activity: 'activity', other: 'something else' },
    listSeparator: ', ',
  },
  'zh-Hans': {
    reasons: {
      partOfName: '只认出表头的一部分。',
      spelling: '表头像是拼错了。',
      rival: '另有一列也符合。',
      valuesDiffer: '内容看起来不像。',
      emptyColumn: '这一列是空的。',
      byContent: '根据内容猜测。',
      nameAsId: '没有会员编号，只能用姓名区分会员：同名的人会算作一人。',
      period: '每个有值的单元格读作一笔订单，日期为该时段的最后一天。',
      unknownHeader: '',
    },
    ownSheet: '由用户运营助手生成',
    hiddenSheet: '已隐藏',
    emptySheet: '空表',
    noTable: '没有找到表格',
    noHeader: '这张表没有表头，各列根据内容猜测。',
    noRows: '表头下面没有数据。',
    below: (rows) => `下方 ${rows} 行合计或备注不计入。`,
    sampleAside: '示例数据：文件里已有您自己的数据，因此不使用。',
    lacks: (fields) => `没有找到：${fields}。`,
    noBuyer: '没有它就做不了分层、生命周期和留存，只能用每笔订单各步的日期做漏斗（同 STEP_FUNNEL）。',
    months: '每个月一列，但看不出是哪一年。请把年份写进表头（如 2026-01）、表格上方的标题或工作表名称。',
    together: (sheets, kind) => `${sheets} 的列相同，合并为一张${kind}表。`,
    steps: (sheets) => `这些表每行都是一位会员和一个日期，作为同一个漏斗的各个步骤来读：${sheets}。`,
    notTogether: (sheets, kind) => `${sheets} 都像${kind}表，但列不同。目前只用第一张；可在列设置页改选。`,
    kinds: { members: '会员', orders: '订单', activity: '活跃', other: '其他' },
    listSeparator: '、',
  },
  'zh-Hant': {
    reasons: {
      partOfName: '只認出標題的一部分。',
      spelling: '標題像是拼錯了。',
      rival: '另有一欄也符合。',
      valuesDiffer: '內容看起來不像。',
      emptyColumn: '這一欄是空的。',
      byContent: '依內容猜測。',
      nameAsId: '沒有會員編號，只能用姓名區分會員：同名的人會算作一人。',
      period: '每個有值的儲存格讀作一筆訂單，日期為該時段的最後一天。',
      unknownHeader: '',
    },
    ownSheet: '由用戶營運助手產生',
    hiddenSheet: '已隱藏',
    emptySheet: '空白',
    noTable: '沒有找到表格',
    noHeader: '這張表沒有標題列，各欄依內容猜測。',
    noRows: '標題下面沒有資料。',
    below: (rows) => `下方 ${rows} 列合計或備註不計入。`,
    sampleAside: '範例資料：檔案裡已有您自己的資料，因此不使用。',
    lacks: (fields) => `沒有找到：${fields}。`,
    noBuyer: '沒有它就做不了分層、生命週期和留存，只能用每筆訂單各步的日期做漏斗（同 STEP_FUNNEL）。',
    months: '每個月一欄，但看不出是哪一年。請把年份寫進標題列（如 2026-01）、表格上方的標題或工作表名稱。',
    together: (sheets, kind) => `${sheets} 的欄位相同，合併為一張${kind}表。`,
    steps: (sheets) => `這些表每列都是一位會員和一個日期，當作同一個漏斗的各個步驟來讀：${sheets}。`,
    notTogether: (sheets, kind) => `${sheets} 都像${kind}表，但欄位不同。目前只用第一張；可在欄位設定頁改選。`,
    kinds: { members: '會員', orders: '訂單', activity: '活躍', other: '其他' },
    listSeparator: '、',
  },
};
