import type { ProblemCode } from '../../engine/inputProblem.ts';
import type { Language } from '../../engine/language.ts';
import type { Remark } from '../../intake/context.ts';
import type { Done, FindingCode } from '../material/findings.ts';
import type { Matched } from '../material/people.ts';
import type { RefundRule } from '../material/readOrderTable.ts';

/** Words of the sheet Data check. */
export interface DataCheckWords {
  readonly sources: string;
  readonly sheet: string;
  readonly kind: string;
  readonly rows: string;
  readonly used: string;
  readonly leftOut: string;
  readonly hidden: string;
  readonly problems: string;
  readonly column: string;
  readonly wholeRow: string;
  readonly problem: string;
  readonly count: string;
  readonly done: string;
  readonly matching: string;
  readonly foundBy: string;
  readonly matched: Record<Matched, string>;
  readonly list: string;
  readonly where: string;
  readonly value: string;
  readonly noProblems: string;
  readonly remarks: string;
  readonly noRemarks: string;
  readonly dones: Record<Done, string>;
  readonly codes: Record<Exclude<FindingCode, ProblemCode>, string>;
  /** Short names for the counts. */
  readonly short: Partial<Record<FindingCode, string>>;
  readonly remark: Record<Remark['code'], string>;
  readonly remarkAt: string;
  readonly refunds: Record<Exclude<RefundRule, 'none'>, string>;
  readonly hiddenRows: string;
  readonly endsEarly: string;
  readonly notes: { readonly used: string; readonly done: string; readonly matched: string; readonly where: string };
}

export const dataCheckWords: Record<Language, DataCheckWords> = {
  en: {
    sources: 'Tables',
    sheet: 'Sheet',
    kind: 'Kind',
    rows: 'Rows',
    used: 'Used',
    leftOut: 'Left out',
    hidden: 'Hidden',
    problems: 'What was found',
    column: 'Column',
    wholeRow: 'whole row',
    problem: 'Problem',
    count: 'Rows',
    done: 'What was done',
    matching: 'How rows found their member',
    foundBy: 'Found',
    matched: { id: 'by member id', phone: 'by phone', name: 'by name', new: 'not in a members table' },
    list: 'Row by row: {shown} of {all}',
    where: 'Where',
    value: 'Value',
    noProblems: 'No problems were found.',
    remarks: 'Worth knowing',
    noRemarks: 'Nothing else.',
    dones: { leftOut: 'row left out', ignored: 'cell taken as blank', counted: 'counted as it stands' },
    codes: {
      noMember: 'The row does not say whose it is.',
      noDate: 'The date is blank.',
      noAmount: 'The amount is blank; blank is not 0.',
      notCounted: 'Cancelled, unpaid, closed or refunded in full.',
      afterReview: 'On the as-of day or later.',
      totalsRow: 'A totals row of the export.',
      noteRow: 'A remark below the table.',
      headerAgain: 'The headers again.',
      orderLine: 'A further line of an order whose date and amount stand in row {row}.',
      orderTwice: 'The same row stands in row {row} already.',
      orderInTwoSheets: 'The order also stands in “{sheet}”, whose data end later.',
      sameRow: 'The same as row {row}. Without an id of its own both may be true.',
      memberTwice: 'The member stands again in row {row}; the last row counts.',
      phoneTwice: 'Another member has this phone too.',
    },
    short: {
      noMember: 'No member',
      noDate: 'Blank date',
      noAmount: 'Blank amount',
      notCounted: 'Cancelled or unpaid',
      afterReview: 'Later than the review',
      totalsRow: 'Totals row',
      noteRow: 'Remark',
      headerAgain: 'Headers again',
      orderLine: 'Further line of an order',
      orderTwice: 'Order pasted twice',
      orderInTwoSheets: 'Order in two sheets',
      sameRow: 'Same row twice',
      memberTwice: 'Member twice',
      phoneTwice: 'Phone of two members',
      notADate: 'Not a date',
      ambiguousDates: 'Date in unclear order',
      mixedDayOrders: 'Dates in two orders',
      relativeDate: 'Relative date',
      notAnAmount: 'Not an amount',
      notANumber: 'Not a number',
      lostDigits: 'Id with lost digits',
      maskedKey: 'Masked phone',
      notAPhone: 'Not a phone number',
      errorCell: 'Error in the cell',
      tooManyDecimals: 'Too many decimals',
    },
    remark: {
      headerUnit: 'the header counts in {value}; amounts are shown in whole units of the currency.',
      periods:
        'each column is a period and each filled cell one order, dated the last day of its period, since the amount is known only then; a period that goes on is dated the day before the as-of day. Blank cells and zeros are no orders.',
      priceTimesQuantity: 'there is no column of amounts, so an amount is price × quantity.',
      dateOrder: '{count} dates were read as {order}, as other dates of the column prove.',
      dateOrderGuessed:
        '{count} dates could be day/month or month/day; they were read as {order}, as the file’s locale has it.',
      swappedDates: '{count} dates had been turned round when they were pasted; day and month were swapped back.',
      textNumbers: '{count} numbers were texts and were read as numbers.',
      futureDates: '{count} dates lie after the as-of day, the latest {value}.',
      oldDates: '{count} dates lie before 2000, the oldest {value}.',
      movedDays:
        '{count} times were written in another time zone and fall on another day in this spreadsheet’s, {value}; File ▸ Settings changes it.',
      decimalComma: '{count} amounts were read with a decimal comma.',
      thirdValue: '{count} cells are neither yes nor no, for example “{value}”.',
    },
    remarkAt: '{sheet}, {column}: {sentence}',
    refunds: {
      net: 'There is a refund column, but the amounts were taken as they stand: nothing shows that refunds are still inside.',
      subtracted: 'Refunds were subtracted: orders refunded in full still showed their full amount.',
    },
    hiddenRows: '{sheet}: {count} hidden rows were read too.',
    endsEarly: 'The latest row in {kind} is of {day}: is this all of {period}?',
    notes: {
      used: 'Used + left out = rows. Totals and remarks are rows that are left out; blank rows are not counted.',
      done: 'Left out: the row counts on no sheet. Taken as blank: the rest of the row counts.',
      matched:
        'Rows of orders and activity by what their member was found by. Not in a members table: counted as members of their own.',
      where: 'Opens the cell in your table. Your tables are never changed.',
    },
  },
  'zh-Hans': {
    sources: '数据表',
    sheet: '工作表',
    kind: '类型',
    rows: '行数',
    used: '采用',
    leftOut: '剔除',
    hidden: '隐藏行',
    problems: '发现的问题',
    column: '列',
    wholeRow: '整行',
    problem: '问题',
    count: '行数',
    done: '处理',
    matching: '数据行如何对上会员',
    foundBy: '对上方式',
    matched: { id: '按会员编号', phone: '按手机号', name: '按姓名', new: '不在会员表里' },
    list: '逐行明细：列出 {shown} 条，共 {all} 条',
    where: '位置',
    value: '原值',
    noProblems: '没有发现问题。',
    remarks: '值得知道',
    noRemarks: '没有其他事项。',
    dones: { leftOut: '整行剔除', ignored: '该单元格按空白处理', counted: '照常计入' },
    codes: {
      noMember: '这一行没写是谁的。',
      noDate: '日期为空。',
      noAmount: '金额为空，空白不等于 0。',
      notCounted: '已取消、未付款、已关闭或全额退款。',
      afterReview: '在统计日当天或之后。',
      totalsRow: '导出时带的合计行。',
      noteRow: '表格下方的备注。',
      headerAgain: '重复的表头。',
      orderLine: '同一订单的另一行，日期和金额写在第 {row} 行。',
      orderTwice: '与第 {row} 行完全相同。',
      orderInTwoSheets: '该订单也在“{sheet}”里，那张表的数据更新。',
      sameRow: '与第 {row} 行相同。没有编号，两行都可能是真的。',
      memberTwice: '该会员在第 {row} 行再次出现，以最后一行为准。',
      phoneTwice: '另一位会员也用这个手机号。',
    },
    short: {
      noMember: '没有会员',
      noDate: '日期为空',
      noAmount: '金额为空',
      notCounted: '已取消或未付款',
      afterReview: '晚于复盘期',
      totalsRow: '合计行',
      noteRow: '备注',
      headerAgain: '重复的表头',
      orderLine: '订单的另一行',
      orderTwice: '订单重复粘贴',
      orderInTwoSheets: '订单在两张表里',
      sameRow: '重复的行',
      memberTwice: '会员重复',
      phoneTwice: '手机号被两位会员使用',
      notADate: '不是日期',
      ambiguousDates: '日期顺序不明',
      mixedDayOrders: '日期顺序不一致',
      relativeDate: '相对日期',
      notAnAmount: '不是金额',
      notANumber: '不是数字',
      lostDigits: '编号丢了位数',
      maskedKey: '手机号已打码',
      notAPhone: '不是手机号',
      errorCell: '单元格报错',
      tooManyDecimals: '小数位太多',
    },
    remark: {
      headerUnit: '表头的单位是“{value}”，金额已换算为元。',
      periods:
        '每列是一个时段，每个有值的单元格算一笔订单，日期为时段的最后一天（到那天金额才齐全）；统计日时尚未结束的时段，日期为统计日的前一天。空白和 0 不算订单。',
      priceTimesQuantity: '没有金额列，金额按单价 × 数量计算。',
      dateOrder: '{count} 个日期按 {order} 读取，同列其他日期可以证明。',
      dateOrderGuessed: '{count} 个日期分不清日和月，按文件的语言区域读作 {order}。',
      swappedDates: '{count} 个日期在粘贴时日月颠倒了，已换回来。',
      textNumbers: '{count} 个数字是文本，已按数字读取。',
      futureDates: '{count} 个日期晚于统计日，最晚 {value}。',
      oldDates: '{count} 个日期早于 2000 年，最早 {value}。',
      movedDays: '{count} 个时间写的是别的时区，换算到本表格的时区 {value} 后落在另一天；时区可在“文件 ▸ 设置”里更改。',
      decimalComma: '{count} 个金额按小数逗号读取。',
      thirdValue: '{count} 个单元格既不是“是”也不是“否”，例如“{value}”。',
    },
    remarkAt: '{sheet}，{column}：{sentence}',
    refunds: {
      net: '有退款列，但金额照原样计算：没有迹象表明金额里还含退款。',
      subtracted: '已扣减退款：全额退款的订单仍显示原金额。',
    },
    hiddenRows: '{sheet}：隐藏的 {count} 行也已读取。',
    endsEarly: '{kind}最晚的一行是 {day}：这是 {period} 的全部数据吗？',
    notes: {
      used: '采用 + 剔除 = 行数。合计行和备注算作剔除的行，空行不计。',
      done: '整行剔除：这一行不计入任何表。按空白处理：该行其余内容照常计入。',
      matched: '订单和活跃记录按什么对上会员。不在会员表里的，单独算作一位会员。',
      where: '点击打开你表里的单元格。你的表不会被改动。',
    },
  },
  'zh-Hant': {
    sources: '資料表',
    sheet: '工作表',
    kind: '類型',
    rows: '列數',
    used: '採用',
    leftOut: '剔除',
    hidden: '隱藏列',
    problems: '發現的問題',
    column: '欄',
    wholeRow: '整列',
    problem: '問題',
    count: '列數',
    done: '處理',
    matching: '資料列如何對上會員',
    foundBy: '對上方式',
    matched: { id: '按會員編號', phone: '按手機號碼', name: '按姓名', new: '不在會員表裡' },
    list: '逐列明細：列出 {shown} 筆，共 {all} 筆',
    where: '位置',
    value: '原值',
    noProblems: '沒有發現問題。',
    remarks: '值得知道',
    noRemarks: '沒有其他事項。',
    dones: { leftOut: '整列剔除', ignored: '該儲存格按空白處理', counted: '照常計入' },
    codes: {
      noMember: '這一列沒寫是誰的。',
      noDate: '日期為空。',
      noAmount: '金額為空，空白不等於 0。',
      notCounted: '已取消、未付款、已關閉或全額退款。',
      afterReview: '在統計日當天或之後。',
      totalsRow: '匯出時帶的合計列。',
      noteRow: '表格下方的備註。',
      headerAgain: '重複的標題列。',
      orderLine: '同一訂單的另一列，日期和金額寫在第 {row} 列。',
      orderTwice: '與第 {row} 列完全相同。',
      orderInTwoSheets: '該訂單也在「{sheet}」裡，那張表的資料較新。',
      sameRow: '與第 {row} 列相同。沒有編號，兩列都可能是真的。',
      memberTwice: '該會員在第 {row} 列再次出現，以最後一列為準。',
      phoneTwice: '另一位會員也用這個手機號碼。',
    },
    short: {
      noMember: '沒有會員',
      noDate: '日期為空',
      noAmount: '金額為空',
      notCounted: '已取消或未付款',
      afterReview: '晚於覆盤期',
      totalsRow: '合計列',
      noteRow: '備註',
      headerAgain: '重複的標題列',
      orderLine: '訂單的另一列',
      orderTwice: '訂單重複貼上',
      orderInTwoSheets: '訂單在兩張表裡',
      sameRow: '重複的列',
      memberTwice: '會員重複',
      phoneTwice: '手機號碼被兩位會員使用',
      notADate: '不是日期',
      ambiguousDates: '日期順序不明',
      mixedDayOrders: '日期順序不一致',
      relativeDate: '相對日期',
      notAnAmount: '不是金額',
      notANumber: '不是數字',
      lostDigits: '編號丟了位數',
      maskedKey: '手機號碼已遮罩',
      notAPhone: '不是手機號碼',
      errorCell: '儲存格報錯',
      tooManyDecimals: '小數位太多',
    },
    remark: {
      headerUnit: '標題的單位是「{value}」，金額已換算為元。',
      periods:
        '每欄是一個時段，每個有值的儲存格算一筆訂單，日期為時段的最後一天（到那天金額才齊全）；統計日時尚未結束的時段，日期為統計日的前一天。空白和 0 不算訂單。',
      priceTimesQuantity: '沒有金額欄，金額按單價 × 數量計算。',
      dateOrder: '{count} 個日期按 {order} 讀取，同欄其他日期可以證明。',
      dateOrderGuessed: '{count} 個日期分不清日和月，按檔案的語言地區讀作 {order}。',
      swappedDates: '{count} 個日期在貼上時日月顛倒了，已換回來。',
      textNumbers: '{count} 個數字是文字，已按數字讀取。',
      futureDates: '{count} 個日期晚於統計日，最晚 {value}。',
      oldDates: '{count} 個日期早於 2000 年，最早 {value}。',
      movedDays:
        '{count} 個時間寫的是別的時區，換算到本試算表的時區 {value} 後落在另一天；時區可在「檔案 ▸ 設定」裡更改。',
      decimalComma: '{count} 個金額按小數逗號讀取。',
      thirdValue: '{count} 個儲存格既不是「是」也不是「否」，例如「{value}」。',
    },
    remarkAt: '{sheet}，{column}：{sentence}',
    refunds: {
      net: '有退款欄，但金額照原樣計算：沒有跡象表明金額裡還含退款。',
      subtracted: '已扣減退款：全額退款的訂單仍顯示原金額。',
    },
    hiddenRows: '{sheet}：隱藏的 {count} 列也已讀取。',
    endsEarly: '{kind}最晚的一列是 {day}：這是 {period} 的全部資料嗎？',
    notes: {
      used: '採用 + 剔除 = 列數。合計列和備註算作剔除的列，空白列不計。',
      done: '整列剔除：這一列不計入任何表。按空白處理：該列其餘內容照常計入。',
      matched: '訂單和活躍紀錄按什麼對上會員。不在會員表裡的，單獨算作一位會員。',
      where: '點擊打開你表裡的儲存格。你的表不會被改動。',
    },
  },
};
