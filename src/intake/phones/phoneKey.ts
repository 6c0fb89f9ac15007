import { isBlankWord } from '../blankWords.ts';
import { trimText } from '../trimText.ts';
import { COUNTRIES, callingCode } from './callingCodes.ts';

/** A phone number as a key: +8613812345678 and CN. Country is '' where only the calling code is known. */
export type PhoneText =
  | { readonly is: 'phone'; readonly key: string; readonly country: string }
  | { readonly is: 'blank' | 'masked' | 'lost' | 'wrong' };

const WRONG: PhoneText = { is: 'wrong' };

/** Numbers as each country writes them at home, and the calling code in front of what the group holds. */
const AT_HOME: readonly (readonly [string, RegExp, string])[] = [
  ['CN', /^(1[3-9]\d{9})$/, '86'],
  ['CN', /^0((?:10|2\d)\d{8}|[3-9]\d{2}\d{7,8})$/, '86'],
  ['TW', /^0(9\d{8})$/, '886'],
  ['TW', /^0([2-8]\d{7,8})$/, '886'],
];
/** Numbers that say nothing of themselves: read so only in a file of that country. */
const IN_COUNTRY: Readonly<Record<string, readonly [RegExp, string]>> = {
  TW: [/^(9\d{8})$/, '886'],
  HK: [/^([2-9]\d{7})$/, '852'],
  MO: [/^([268]\d{7})$/, '853'],
  SG: [/^([3689]\d{7})$/, '65'],
  MY: [/^0(\d{8,10})$/, '60'],
  US: [/^1?([2-9]\d{2}[2-9]\d{6})$/, '1'],
  CA: [/^1?([2-9]\d{2}[2-9]\d{6})$/, '1'],
};
/** The calling code without + or 00 in front: 86138…, 886912…, 85291234567. */
const BARE_CODE = /^(86(?=1[3-9]\d{9}$)|886(?=9\d{8}$)|852(?=[2-9]\d{7}$)|853(?=[68]\d{7}$))/;
const NORTH_AMERICAN = /^(?:1[-. ]?)?\(?([2-9]\d{2})\)?[-. ]([2-9]\d{2})[-. ](\d{4})$/;

/** The country that a locale stands for: zh_TW is TW; '' if it names none. */
export const countryOf = (locale: string): string => {
  const found = /[-_]([A-Za-z]{2})$/.exec(locale);
  return found ? found[1].toUpperCase() : '';
};

function international(digits: string): PhoneText {
  const code = callingCode(digits);
  // People write +86 0755… and +44 (0)20…: the 0 is for calls at home (Italy keeps it).
  const national = code === '39' ? digits.slice(code.length) : digits.slice(code.length).replace(/^0/, '');
  const length = code.length + national.length;
  if (digits[0] === '0' || length < 7 || length > 15 || national.length < 4) return WRONG;
  if (code === '86' && !/^(1[3-9]\d{9}|[2-9]\d{8,10}|10\d{8})$/.test(national)) return WRONG;
  return { is: 'phone', key: `+${code}${national}`, country: COUNTRIES[code] || '' };
}

/**
 * Reads one phone number. country (two letters) is that of the file; it decides only where the number itself doesn't:
 * eight digits are of Hong Kong in Hong Kong. Source of the forms: the countries' numbering plans.
 */
export function phoneKey(raw: string, country: string): PhoneText {
  const text = trimText(raw.normalize('NFKC'))
    .replace(/^'+/, '')
    .replace(/[−–—‐‑]/g, '-');
  if (isBlankWord(text)) return { is: 'blank' };
  if (/^\d(\.\d+)?e\+?\d+$/i.test(text)) return { is: 'lost' };
  if (/^\+?[\d\s-]{2,9}[*xX•＊]{3,}[\d\s-]{0,5}$/.test(text)) return { is: 'masked' };
  const main = text
    .replace(/\s*(转|轉|分机|分機|ext\.?|extension|x|#)\s*\d{1,6}$/i, '')
    .replace(/^(tel|phone|mobile|电话|電話|手机|手機)[:.\s]*/i, '')
    .replace(/\.0$/, '');
  if (!/^\+?[\d\s\-().+/]+$/.test(main) || /\d[/]\d{5,}/.test(main)) return WRONG;
  const american = NORTH_AMERICAN.exec(main);
  if (american) return { is: 'phone', key: `+1${american[1]}${american[2]}${american[3]}`, country: 'US' };
  const digits = main.replace(/\D/g, '');
  if (/^[(\s]*\+/.test(main)) return international(digits);
  if (/^00[1-9]/.test(digits)) return international(digits.slice(2));
  const own = IN_COUNTRY[country];
  const atHome = own && country !== 'US' && country !== 'CA' ? own[0].exec(digits) : null;
  if (atHome) return { is: 'phone', key: `+${own[1]}${atHome[1]}`, country };
  for (const [name, form, code] of AT_HOME) {
    const found = form.exec(digits);
    if (found) return { is: 'phone', key: `+${code}${found[1]}`, country: name };
  }
  if (BARE_CODE.test(digits)) return international(digits);
  const last = own ? own[0].exec(digits) : null;
  return last ? { is: 'phone', key: `+${own[1]}${last[1]}`, country } : WRONG;
}
