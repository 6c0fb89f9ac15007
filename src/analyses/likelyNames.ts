import { nearestNames } from '../engine/nearest.ts';
import { foldHan } from '../intake/headers/foldHan.ts';
import { quoteList } from './quoteList.ts';

const isChinese = (text: string): boolean => /[\u3400-\u9fff]/.test(text);

/** For a sentence, the names nearest to what was typed: Chinese ones to who writes Chinese, if there are any, and others to others. */
export function likelyNames(typed: string, names: readonly string[], count = 2): string {
  const alike = names.filter((name) => isChinese(name) === isChinese(typed));
  return nearNames(typed, alike.length > 0 ? alike : names, count);
}

/** For a sentence, the names nearest to what was typed in whatever script and width: 瀏覽 is as good as 浏览. */
export const nearNames = (typed: string, names: readonly string[], count = 2): string =>
  quoteList(nearestNames(typed, names, count, (text) => foldHan(text.normalize('NFKC'))));
