import type { AnalysisWords } from '../../analysis.ts';
import { words as effect } from '../../communityEffect/words/index.ts';

export const zhHant: AnalysisWords = {
  settings: { level: '信賴水準', 'too few': '樣本下限' },
  values: {},
  labels: {
    ...effect['zh-Hant'].labels,
    'not yet': '未聯絡',
    contacted: '已聯絡',
    'came back': '已回來',
    'do not contact': '不再打擾',
    group: '人群',
    back: '回來人數',
    rate: '召回率',
    'were contacted': '聯絡過',
    'not contacted': '未聯絡',
    'hold-out': '留出名單',
    'all but the hold-out': '留出名單以外',
    'more came back': '回來的比例高於沒有打擾的會員；若只憑偶然，很少出現這麼大的差距。',
    'fewer came back': '回來的比例低於沒有打擾的會員；若只憑偶然，很少出現這麼大的差距。',
    'no experiment': '這不是實驗：聯絡誰是人挑選的，差異不等於聯絡帶來的效果。想知道效果，請隨機留出一部分會員不聯絡。',
    'drawn by lot': '留出名單是隨機抽取的，也沒有被聯絡：除去偶然，它的差異就是聯絡帶來的效果。',
    'lots broken': '留出名單中有 {count} 人還是被聯絡了：差異會小於聯絡帶來的效果。',
    'left out': '因不知道是否聯絡過或是否回來而不計的會員：{count}。',
  },
};
