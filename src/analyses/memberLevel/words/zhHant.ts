import type { AnalysisWords } from '../../analysis.ts';

export const zhHant: AnalysisWords = {
  settings: {
    show: '顯示',
    level: '等級|等級表',
    mode: '升降規則|模式',
    grace: '保級期數|寬限期數',
    period: '評定週期|週期',
  },
  values: {
    level: '等級',
    stage: '階段',
    number: '級數',
    movement: '升降',
    carry: '結轉',
    until: '保級至',
    preview: '預覽',
    'rise-only': '只進不退',
    'may-fall': '可進可退',
  },
  labels: {
    bronze: '青銅',
    silver: '白銀',
    gold: '黃金',
    platinum: '鉑金',
    diamond: '鑽石',
    new: '新定級',
    risen: '升級',
    kept: '不變',
    protected: '保級',
    fallen: '降級',
    'movement or level': '升降或等級',
    'rise-only': '只進不退',
    'may-fall': '可進可退',
    'no level': '（無等級）',
    total: '合計',
  },
};
