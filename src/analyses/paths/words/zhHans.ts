import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hans'];

export const zhHans: AnalysisWords = {
  settings: {
    ...settings,
    include: '包含|包含事件',
    node: '节点',
    positions: '位置|区分位置',
    'start and end': '起点和终点|起点终点',
    repeats: '重复',
    count: '计数',
    steps: '步数|前几步',
    after: '之后|从此开始',
    before: '之前|到此为止',
    'session gap': '会话间隔',
    show: '显示',
    value: '取值',
    breakdown: '细分|分组',
  },
  values: {
    ...values,
    keep: '保留',
    collapse: '合并',
    members: '会员',
    transitions: '次数',
    steps: '步骤',
    matrix: '矩阵',
    number: '数量',
    share: '占比',
  },
  labels: {
    value: '取值',
    step: '步骤',
    from: '从',
    to: '到',
    count: '数量',
    share: '占比',
    seconds: '平均秒数',
    node: '节点',
    member: '会员',
    path: '路径',
    time: '时间',
    start: '（开始）',
    end: '（结束）',
  },
};
