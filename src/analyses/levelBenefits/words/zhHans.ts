import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: { show: '显示', order: '等级顺序', use: '预计使用|使用率', decimals: '小数位数' },
  values: {
    levels: '等级',
    benefits: '权益',
    gaps: '缺失',
    'lowest first': '从低到高',
    'highest first': '从高到低',
  },
  labels: {
    level: '等级',
    members: '会员数',
    benefits: '权益数',
    benefit: '权益',
    'cost per member': '人均成本',
    cost: '成本',
    share: '占比',
    note: '备注',
    all: '全部',
    lacks: '没有“{benefit}”，而{level}有',
    'has fewer': '“{benefit}”少于{level}',
    semicolon: '；',
    has: '本级数量',
    'lower level': '较低等级',
    'has there': '较低等级数量',
  },
};
