import { trimText } from '../trimText.ts';
import { foldHan } from './foldHan.ts';

/** A header made comparable, and the unit that stood in it: "订单金额（元）*" is 订单金额 and 元. */
export interface NormalHeader {
  readonly text: string;
  readonly unit: string;
}

const UNIT =
  /^(人民币|人民幣|美元|港币|港幣|新台币|新臺幣|元|千|万|萬|亿|億|千元|万元|萬元|亿元|億元|分|角|k|thousands?|millions?|rmb|cny|usd|hkd|twd|nt\$|hk\$|us\$|¥|\$|€|£|天|日|次|笔|筆|件|个|個|岁|歲|%|days?|times|kg|cny ¥)$/i;

/**
 * Folds width, case, 繁 to 简, snake_case and camelCase; drops brackets, 【必填】, stars and colons. Latin words are parted
 * by one blank, Han characters by none.
 */
export function normaliseHeader(header: string): NormalHeader {
  let unit = '';
  const bare = trimText(header.normalize('NFKC'))
    .replace(/[([{【〔「<《]([^)\]}】〕」>》]*)[)\]}】〕」>》]/g, (_, inside: string) => {
      const text = inside.trim();
      if (unit === '' && UNIT.test(text)) unit = text.toLowerCase();
      return ' ';
    })
    .replace(/[/／]\s*(元|千元|万元|萬元|亿元|億元|次|天|rmb|usd|cny)\s*$/i, (_, text: string) => {
      if (unit === '') unit = text.toLowerCase();
      return '';
    });
  const words = (trimText(bare) === '' ? header.normalize('NFKC') : bare)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[*:：;,.。、"'`’#?!_\-–—|/\\~()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { text: foldHan(words).replace(/([\u3400-\u9fff]) +|\s+(?=[\u3400-\u9fff])/g, '$1'), unit };
}
