import { eventHelp } from '../../events/help.ts';
import type { HelpWords } from '../../help.ts';
import { zhHant as words } from '../words/zhHant.ts';

export const zhHant: HelpWords = {
  title: '漏斗',
  summary: '統計會員沿著一連串事件走到了哪一步，以及每一步花了多久。',
  method: words.method,
  columns: {
    member: '誰做的：會員編號欄。',
    event: '做了什麼：事件名稱欄。',
    time: '什麼時候：帶時刻的日期欄。',
    steps: '依順序列出事件，每列一個；後面可接其他欄的條件，每個條件占三格。',
    properties: '同樣這些列的其他欄，連同標題列，用於條件。',
    members: '帶標題列、每位會員一列的表，用於條件。',
  },
  settings: {
    ...eventHelp['zh-Hant'],
    window: '從起點算起走完整個漏斗的時限，含終點：30 分鐘、24 小時、7 天、1 個月、當天或不限。',
    order: '按順序（中間可有其他事件）、嚴格（兩步之間不能有其他事件）或任意順序。',
    'late steps': '是：開始日期和結束日期只限制步驟 1，之後的步驟可以晚於最後一天。',
    exclude:
      '使一次嘗試作廢的事件：事件、在哪一步之後、在哪一步之前、條件。作廢的會員退出漏斗，除非另一次未作廢的嘗試走得同樣遠；任意順序時只清除進度。可以寫多列。',
    'first time': '步驟序號，再寫「全部」或「符合」：該步只認會員在全部資料中第一個同名事件，或第一個符合條件的事件。',
    breakdown: '一個或多個其他欄的欄名：每個取值各出一個漏斗。',
    attribution:
      '取會員的哪個值：首次觸點、末次觸點、每個（各用自己的事件），或「步驟」加序號。按步驟 k 歸因時，會員歸入其該步事件上的每個取值，各自的漏斗中只有該取值的事件能完成這一步；從未做過該步的會員不計入。',
    show: '步驟，或會員：每位會員走到的每一步各占一列。',
    'week start': '在這裡不起作用；可以寫上，方便多個函式共用一塊設定。',
  },
};
