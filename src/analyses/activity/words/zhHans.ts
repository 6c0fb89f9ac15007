import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hans'];

const shared = { ...settings, event: '事件', breakdown: '细分|分组', show: '显示' };

export const flowZhHans: AnalysisWords = {
  settings: { ...shared, period: '周期', joined: '加入日期|注册日期|入会日期' },
  values: {
    ...values,
    hour: '小时',
    day: '天',
    week: '周',
    month: '月',
    quarter: '季度',
    year: '年',
    flow: '流动',
    members: '会员',
  },
  labels: {
    value: '取值',
    period: '周期',
    new: '新增',
    returning: '持续活跃',
    resurrecting: '回流',
    dormant: '沉睡',
    pulse: '脉搏',
    status: '状态',
    member: '会员',
  },
};

export const activeMembersZhHans: AnalysisWords = {
  settings: { ...shared, period: '周期', 'minimum events': '最少事件数|最少次数' },
  values: { ...values, day: '天', week: '周', month: '月', activity: '活跃', members: '会员' },
  labels: {
    value: '取值',
    period: '周期',
    dau: '日活',
    wau: '周活',
    mau: '月活',
    'dau ÷ wau': '日活 ÷ 周活',
    'dau ÷ mau': '日活 ÷ 月活',
    'wau ÷ mau': '周活 ÷ 月活',
    member: '会员',
    events: '事件数',
  },
};

export const stickinessZhHans: AnalysisWords = {
  settings: { ...shared, interval: '间隔', events: '事件数|每期事件数', 'at least': '至少' },
  values: { ...values, intervals: '期数', members: '会员' },
  labels: { value: '取值', intervals: '活跃期数', members: '会员数', share: '占比', member: '会员' },
};
