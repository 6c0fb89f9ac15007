import { nearestNames } from '../engine/nearest.ts';
import { quoteList } from './quoteList.ts';

const isChinese = (text: string): boolean => /[\u3400-\u9fff]/.test(text);

/** For a sentence, the names nearest to what was typed: Chinese ones to who writes Chinese, if there are any, and others to others. */
export function likelyNames(typed: string, names: readonly string[], count = 2): string {
  const alike = names.filter((name) => isChinese(name) === isChinese(typed));
  return quoteList(nearestNames(typed, alike.length > 0 ? alike : names, count));
}
