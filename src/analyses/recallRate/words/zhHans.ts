import type { AnalysisWords } from '../../analysis.ts';
import { words as effect } from '../../communityEffect/words/index.ts';

export const zhHans: AnalysisWords = {
  settings: { level: '置信水平', 'too few': '样本下限' },
  values: {},
  labels: {
    ...effect['zh-Hans'].labels,
    'not yet': '未联系',
    contacted: '已联系',
    'came back': '已回来',
    'do not contact': '不再打扰',
    group: '人群',
    back: '回来人数',
    rate: '召回率',
    'were contacted': '联系过',
    'not contacted': '未联系',
    'hold-out': '留出名单',
    'all but the hold-out': '留出名单以外',
    'more came back': '回来的比例高于没有打扰的会员；若只凭偶然，很少出现这么大的差距。',
    'fewer came back': '回来的比例低于没有打扰的会员；若只凭偶然，很少出现这么大的差距。',
    'no experiment': '这不是实验：联系谁是人挑选的，差异不等于联系带来的效果。想知道效果，请随机留出一部分会员不联系。',
    'drawn by lot': '留出名单是随机抽取的，也没有被联系：除去偶然，它的差异就是联系带来的效果。',
    'lots broken': '留出名单中有 {count} 人还是被联系了：差异会小于联系带来的效果。',
    'left out': '因不知道是否联系过或是否回来而不计的会员：{count}。',
  },
};
