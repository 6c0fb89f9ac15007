import type { Language } from '../../../engine/language.ts';

const en: Record<string, string> = {
  champions: 'Champions',
  loyal: 'Loyal',
  potential: 'Potential',
  new: 'New',
  promising: 'Promising',
  'needs attention': 'Needs attention',
  'about to sleep': 'About to sleep',
  'at risk': 'At risk',
  "can't lose": "Can't lose",
  hibernating: 'Hibernating',
  lost: 'Lost',
  '111': 'Key · valuable',
  '011': 'Key · keep',
  '101': 'Key · develop',
  '001': 'Key · win back',
  '110': 'General · valuable',
  '010': 'General · keep',
  '100': 'General · develop',
  '000': 'General · win back',
};

const zhHans: Record<string, string> = {
  champions: '核心用户',
  loyal: '忠诚用户',
  potential: '潜力用户',
  new: '新用户',
  promising: '有望用户',
  'needs attention': '需要关注',
  'about to sleep': '即将沉睡',
  'at risk': '流失风险',
  "can't lose": '不能失去',
  hibernating: '沉睡用户',
  lost: '已流失',
  '111': '重要价值',
  '011': '重要保持',
  '101': '重要发展',
  '001': '重要挽留',
  '110': '一般价值',
  '010': '一般保持',
  '100': '一般发展',
  '000': '一般挽留',
};

const zhHant: Record<string, string> = {
  champions: '核心用戶',
  loyal: '忠誠用戶',
  potential: '潛力用戶',
  new: '新用戶',
  promising: '有望用戶',
  'needs attention': '需要關注',
  'about to sleep': '即將沉睡',
  'at risk': '流失風險',
  "can't lose": '不能失去',
  hibernating: '沉睡用戶',
  lost: '已流失',
  '111': '重要價值',
  '011': '重要保持',
  '101': '重要發展',
  '001': '重要挽留',
  '110': '一般價值',
  '010': '一般保持',
  '100': '一般發展',
  '000': '一般挽留',
};

/** The name of every tier of every scheme. */
export const tierNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
