import type { LocaleRules } from '../locale/localeRules.ts';

/** A number understood from text, with the number format that it brings ('' for none). */
export interface ReadNumber {
  readonly value: number;
  readonly format: string;
}

/** The bulk of all numbers, read without the long pattern. */
const PLAIN = /^-?\d{1,300}(?:\.\d+)?$/;

const BLANKS = '[ \\u00a0\\u202f]';
/** Signs that Sheets takes for money in every locale. */
const SIGNS = ['$', '€', '£', '¥', '￥', '₩', '₹', '₽', '₺', '₫', '฿', '₴', '₪'];
const patterns = new Map<string, RegExp>();

/**
 * Reads "1,234.5", "10%", "(5)", "-$5.20", "5 €", "1e5" in a locale's spelling; null when it is no number. Thousands
 * must be parted in threes (in India the later ones in twos).
 */
export function readNumber(text: string, rules: LocaleRules): ReadNumber | null {
  if (PLAIN.test(text) && (rules.decimal === '.' || !text.includes('.'))) return { value: Number(text), format: '' };
  if (/\p{L}{4}/u.test(text) || !/\d/.test(text)) return null;
  const match = patternFor(rules).exec(text);
  if (!match) return null;
  const { open, close, sign1, money1, sign2, whole, fraction, power, percent1, percent2, money2 } = match.groups!;
  if (!whole && !fraction) return null;
  if (Boolean(open) !== Boolean(close) || (open && (sign1 || sign2)) || (sign1 && sign2)) return null;
  if ((money1 && money2) || (percent1 && percent2)) return null;
  const money = money1 ?? money2;
  const percent = percent1 ?? percent2;
  if (money && (percent || power)) return null;
  if (/^\d+$/.test(whole ?? '') === false && !isGrouped(whole ?? '', rules)) return null;
  const digits = `${(whole ?? '').replace(/\D/g, '') || '0'}.${fraction || '0'}${power ?? ''}`;
  const size = Number(digits) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  const negative = open || (sign1 ?? sign2) === '-';
  return {
    value: negative ? -size : size,
    format: formatOf(Boolean(whole && /\D/.test(whole)), Boolean(fraction), percent, money, power),
  };
}

function patternFor(rules: LocaleRules): RegExp {
  let pattern = patterns.get(rules.tag);
  if (!pattern) {
    const literal = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const decimal = literal(rules.decimal);
    const group = /\s|\u00a0|\u202f/.test(rules.group)
      ? BLANKS
      : /['’]/.test(rules.group)
        ? "['’]"
        : literal(rules.group);
    const money = [...new Set([rules.currency, ...SIGNS])]
      .sort((a, b) => b.length - a.length)
      .map(literal)
      .join('|');
    pattern = new RegExp(
      `^(?<open>\\()?${BLANKS}*(?<sign1>[-+])?${BLANKS}*(?<percent1>%)?(?<money1>${money})?${BLANKS}*(?<sign2>[-+])?` +
        `(?<whole>\\d+(?:${group}\\d+)*)?(?:${decimal}(?<fraction>\\d*))?(?<power>[eE][-+]?\\d+)?` +
        `${BLANKS}*(?<percent2>%)?(?<money2>${money})?${BLANKS}*(?<close>\\))?$`,
    );
    patterns.set(rules.tag, pattern);
  }
  return pattern;
}

function isGrouped(whole: string, rules: LocaleRules): boolean {
  if (whole === '') return true;
  if (/^\d{1,3}(\D\d{3})+$/.test(whole)) return true;
  return /-IN$/.test(rules.tag) && /^\d{1,2}(\D\d{2})*\D\d{3}$/.test(whole);
}

function formatOf(grouped: boolean, fraction: boolean, percent?: string, money?: string, power?: string): string {
  if (percent) return fraction ? '0.00%' : '0%';
  if (power) return '0.00E+00';
  if (money) return `${money === '$' ? '"$"' : `[$${money}]`}#,##0${fraction ? '.00' : ''}`;
  if (grouped) return fraction ? '#,##0.00' : '#,##0';
  return '';
}
