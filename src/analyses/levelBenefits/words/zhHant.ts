import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: { show: '顯示', order: '等級順序', use: '預計使用|使用率', decimals: '小數位數' },
  values: {
    levels: '等級',
    benefits: '權益',
    gaps: '缺漏',
    'lowest first': '從低到高',
    'highest first': '從高到低',
  },
  labels: {
    level: '等級',
    members: '會員數',
    benefits: '權益數',
    benefit: '權益',
    'cost per member': '人均成本',
    cost: '成本',
    share: '占比',
    note: '備註',
    all: '全部',
    lacks: '沒有「{benefit}」，而{level}有',
    'has fewer': '「{benefit}」少於{level}',
    semicolon: '；',
    has: '本級數量',
    'lower level': '較低等級',
    'has there': '較低等級數量',
  },
};
