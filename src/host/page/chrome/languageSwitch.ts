import { element } from '../dom.ts';
import type { PageLanguage } from '../protocol.ts';
import type { PageWords } from '../words.ts';

const NAMES: Record<PageLanguage, string> = { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' };

/** Each language has a workbook of its own, so nothing is lost by looking at another. */
export function languageSwitch(language: PageLanguage, words: PageWords): HTMLElement {
  const select = element('select', {
    class: 'language',
    id: 'language',
    'aria-label': words.language,
    onchange: () => {
      location.search = `?lang=${select.value}`;
    },
  });
  for (const [tag, name] of Object.entries(NAMES)) {
    select.append(element('option', { value: tag, lang: tag, selected: tag === language }, name));
  }
  return select;
}
