import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hant'];

export const zhHant: AnalysisWords = {
  settings: {
    ...settings,
    include: '包含|包含事件',
    node: '節點',
    positions: '位置|區分位置',
    'start and end': '起點和終點|起點終點',
    repeats: '重複',
    count: '計數',
    steps: '步數|前幾步',
    after: '之後|從此開始',
    before: '之前|到此為止',
    'session gap': '工作階段間隔',
    show: '顯示',
    value: '取值',
    breakdown: '細分|分組',
  },
  values: {
    ...values,
    keep: '保留',
    collapse: '合併',
    members: '會員',
    transitions: '次數',
    steps: '步驟',
    matrix: '矩陣',
    number: '數量',
    share: '佔比',
  },
  labels: {
    value: '取值',
    step: '步驟',
    from: '從',
    to: '到',
    count: '數量',
    share: '佔比',
    seconds: '平均秒數',
    node: '節點',
    member: '會員',
    path: '路徑',
    time: '時間',
    start: '（開始）',
    end: '（結束）',
  },
};
