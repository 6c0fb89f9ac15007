import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords['zh-Hant'];

const shared = { ...settings, event: '事件', breakdown: '細分|分組', show: '顯示' };

export const flowZhHant: AnalysisWords = {
  settings: { ...shared, period: '週期', joined: '加入日期|註冊日期|入會日期' },
  values: {
    ...values,
    hour: '小時',
    day: '天',
    week: '週',
    month: '月',
    quarter: '季',
    year: '年',
    flow: '流動',
    members: '會員',
  },
  labels: {
    value: '取值',
    period: '週期',
    new: '新增',
    returning: '持續活躍',
    resurrecting: '回流',
    dormant: '沉睡',
    pulse: '脈搏',
    status: '狀態',
    member: '會員',
  },
};

export const activeMembersZhHant: AnalysisWords = {
  settings: { ...shared, period: '週期', 'minimum events': '最少事件數|最少次數' },
  values: { ...values, day: '天', week: '週', month: '月', activity: '活躍', members: '會員' },
  labels: {
    value: '取值',
    period: '週期',
    dau: '日活',
    wau: '週活',
    mau: '月活',
    'dau ÷ wau': '日活 ÷ 週活',
    'dau ÷ mau': '日活 ÷ 月活',
    'wau ÷ mau': '週活 ÷ 月活',
    member: '會員',
    events: '事件數',
  },
};

export const stickinessZhHant: AnalysisWords = {
  settings: { ...shared, interval: '間隔', events: '事件數|每期事件數', 'at least': '至少' },
  values: { ...values, intervals: '期數', members: '會員' },
  labels: { value: '取值', intervals: '活躍期數', members: '會員數', share: '佔比', member: '會員' },
};
