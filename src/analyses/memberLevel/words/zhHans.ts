import type { AnalysisWords } from '../../analysis.ts';

export const zhHans: AnalysisWords = {
  settings: {
    show: '显示',
    level: '等级|等级表',
    mode: '升降规则|模式',
    grace: '保级期数|宽限期数',
    period: '评定周期|周期',
  },
  values: {
    level: '等级',
    stage: '阶段',
    number: '级数',
    movement: '升降',
    carry: '结转',
    until: '保级至',
    preview: '预览',
    'rise-only': '只进不退',
    'may-fall': '可进可退',
  },
  labels: {
    bronze: '青铜',
    silver: '白银',
    gold: '黄金',
    platinum: '铂金',
    diamond: '钻石',
    new: '新定级',
    risen: '升级',
    kept: '不变',
    protected: '保级',
    fallen: '降级',
    'movement or level': '升降或等级',
    'rise-only': '只进不退',
    'may-fall': '可进可退',
    'no level': '（无等级）',
    total: '合计',
  },
};
