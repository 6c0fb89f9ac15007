import { getLocale } from 'numfmt';

/** How one Google locale ('de_DE') writes numbers, dates and truth values. */
export interface LocaleRules {
  /** BCP 47 tag for numfmt, e.g. 'de-DE'. */
  readonly tag: string;
  readonly language: string;
  readonly decimal: string;
  /** Characters that part thousands; blanks of all widths are alike. */
  readonly group: string;
  readonly order: 'mdy' | 'dmy' | 'ymd';
  readonly dateSeparator: string;
  /** Formats that a date gets of itself. */
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
  readonly timeFormat: string;
  readonly truth: readonly [string, string];
  readonly ampm: readonly [string, string];
  /** Month names, lower case, long and short, English ones included: name -> 1..12. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekday names, lower case, that may stand before a date. */
  readonly weekdays: ReadonlySet<string>;
  readonly currency: string;
}

/** Where the country differs from its language in numfmt's data: 0 month first, 1 day first, 2 year first. */
const ORDER_BY_COUNTRY: Record<string, 0 | 1 | 2> = {
  en_IN: 1,
  en_NZ: 1,
  en_SG: 1,
  en_HK: 1,
  en_ZA: 2,
  en_CA: 2,
  en_PH: 0,
  en_IL: 1,
  es_MX: 1,
  es_US: 0,
  zh_HK: 1,
  zh_SG: 1,
}; // prettier-ignore

const ORDERS = ['mdy', 'dmy', 'ymd'] as const;
const known = new Map<string, LocaleRules>();

/**
 * Rules of a locale in Google's spelling; an unknown one is read as its language, then as en_US. Another order of day
 * and month may follow: 'en_US@dmy'.
 */
export function localeRules(locale: string): LocaleRules {
  let rules = known.get(locale);
  if (!rules) {
    rules = build(locale);
    known.set(locale, rules);
  }
  return rules;
}

function build(name: string): LocaleRules {
  const [locale, wanted] = name.split('@');
  const tag = /^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$/.test(locale) ? locale.replace(/_/g, '-') : 'en-US';
  const data = getLocale(tag) ?? getLocale('en-US')!;
  const english = getLocale('en-US')!;
  const style = data.format ?? {};
  const order = ORDERS.find((known) => known === wanted) ?? ORDERS[ORDER_BY_COUNTRY[locale] ?? style.dateOrder ?? 0];
  const separator = locale === 'en_CA' ? '-' : (style.dateSep ?? '/');
  const day = style.padDd || order === 'dmy' ? 'dd' : 'd';
  const month = style.padMm || order === 'dmy' ? 'mm' : 'm';
  const parts = { mdy: [month, day, 'yyyy'], dmy: [day, month, 'yyyy'], ymd: ['yyyy', month, day] }[order];
  const dateFormat = parts.join(separator);
  const timeFormat = 'h:mm:ss';
  return {
    tag,
    language: tag.slice(0, 2).toLowerCase(),
    decimal: data.decimal,
    group: data.group,
    order,
    dateSeparator: separator,
    dateFormat,
    dateTimeFormat: `${dateFormat} ${timeFormat}`,
    timeFormat,
    truth: [data.bool[0], data.bool[1]],
    ampm: [data.ampm[0], data.ampm[1]],
    months: monthNames([english.mmmm, english.mmm, data.mmmm, data.mmm]),
    weekdays: new Set([english.dddd, english.ddd, data.dddd, data.ddd].flat().map((name) => name.toLowerCase())),
    currency: data.currency,
  };
}

function monthNames(lists: readonly (readonly string[])[]): Map<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const list of lists) {
    list.forEach((name, index) => {
      const plain = name.toLowerCase().replace(/\.$/, '');
      if (!/^\d/.test(plain)) names.set(plain, index + 1);
    });
  }
  return names;
}
