import { LANGUAGES, type Language } from '../../../engine/language.ts';
import { once } from '../../../engine/once.ts';
import type { AnalysisWords } from '../../analysis.ts';
import { foldName } from '../../foldName.ts';
import { type ChannelClass, CLASSES } from '../channelMap.ts';
import { en } from './en.ts';
import { zhHans } from './zhHans.ts';
import { zhHant } from './zhHant.ts';

export const words: Record<Language, AnalysisWords> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** Further names of the classes, beside those that are shown. */
const OTHERS: readonly (readonly [ChannelClass, string])[] = [
  ['paid', '付费|付費|付费渠道|付費管道|付費渠道'],
  ['feed', '信息流|資訊流|信息流渠道|資訊流管道|feed ads'],
  ['free', '免费|免費|免费渠道|免費管道|免費渠道'],
  ['unknown', '未知|不明|未知渠道|未知管道|待调研|待調研'],
];

/** Every name of a class in any language, folded. */
export const classNames = once(() => {
  const names = new Map<string, ChannelClass>();
  for (const kind of CLASSES) {
    names.set(kind, kind);
    for (const language of LANGUAGES) names.set(foldName(words[language].labels[kind]), kind);
  }
  for (const [kind, list] of OTHERS) for (const name of list.split('|')) names.set(foldName(name), kind);
  return names;
});
