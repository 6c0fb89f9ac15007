import { LANGUAGES } from '../../engine/language.ts';
import { once } from '../../engine/once.ts';
import { foldName } from '../foldName.ts';
import { DIMENSIONS, type Dimension } from './tagRule.ts';
import { words } from './words/index.ts';

/** Further names of the dimensions. */
const OTHERS: readonly (readonly [Dimension, string])[] = [
  ['value', '用户价值|用戶價值|会员价值|會員價值'],
  ['behaviour', 'behavior|用户行为|用戶行為|行为偏好|行為偏好|用户行为偏好|用戶行為偏好|偏好|preference'],
  ['lifecycle', 'life cycle|用户生命周期|用戶生命週期|生命週期|生命周期|阶段|階段|stage'],
];

/** Every name of a dimension in any language, folded. */
export const dimensionNames = once(() => {
  const names = new Map<string, Dimension>();
  for (const dimension of DIMENSIONS) {
    names.set(dimension, dimension);
    for (const language of LANGUAGES) names.set(foldName(words[language].labels[dimension]), dimension);
  }
  for (const [dimension, list] of OTHERS) for (const name of list.split('|')) names.set(foldName(name), dimension);
  return names;
});
