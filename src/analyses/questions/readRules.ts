import { InputError } from '../../engine/inputProblem.ts';
import { type Grid, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { foldHan } from '../../intake/headers/foldHan.ts';
import { foldName } from '../foldName.ts';
import { defaultRules } from './defaultRules.ts';
import { keywordsIn } from './keywords.ts';
import type { QuestionRule } from './questionRule.ts';

/** What stands above the keywords of a rule table, 繁 folded. */
const HEADERS = ['keyword', 'keywords', 'key word', 'key words', '关键词', '关键字', '词', '包含'];

/**
 * Rules of one's own in place of ours: class, then keywords in one cell or several; a class may have several rows; a header
 * does no harm. Throws InputError for a class without a name or without keywords.
 */
export function readRules(grid: Grid | undefined): readonly QuestionRule[] {
  if (!grid) return defaultRules();
  const isHeader = HEADERS.includes(foldHan(foldName(cellText(grid[0]?.[1]))));
  const byName = new Map<string, string[]>();
  grid.forEach((cells, index) => {
    if ((isHeader && index === 0) || cells.every(isBlank)) return;
    const name = cellText(cells[0]);
    const keywords = keywordsIn(cells.slice(1));
    if (name === '' || keywords.length === 0)
      throw new InputError({ code: 'blankCell', argument: 'rules', row: index + 1 });
    byName.set(name, [...(byName.get(name) ?? []), ...keywords]);
  });
  if (byName.size === 0) throw new InputError({ code: 'noRows', argument: 'rules' });
  return Array.from(byName, ([name, keywords]) => ({ name, keywords, isOwn: true }));
}
