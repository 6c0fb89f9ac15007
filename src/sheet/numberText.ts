const SIGNS: Readonly<Record<string, string>> = {
  CNY: '¥',
  JPY: '¥',
  USD: '$',
  EUR: '€',
  GBP: '£',
  TWD: 'NT$',
  HKD: 'HK$',
};

/** 1234567 as 1,234,567, in prose of any language. */
export function wholeText(value: number): string {
  const digits = String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, ',');
  return value < 0 && digits !== '0' ? `−${digits}` : digits;
}

/** A share as 12.3 %; "–" where there is none. */
export function percentText(share: number | null): string {
  return share === null ? '–' : `${(Math.round(share * 1000) / 10).toFixed(1)}%`;
}

/** Money in whole smallest units as ¥1,234.50; without a known currency just the number. */
export function moneyText(minor: number, scale: number, currency = ''): string {
  const power = 10 ** scale;
  const amount = Math.abs(minor);
  const whole = wholeText(Math.floor(amount / power));
  const decimals = scale > 0 ? `.${String(amount % power).padStart(scale, '0')}` : '';
  const sign = SIGNS[currency] || (currency ? `${currency} ` : '');
  return `${minor < 0 ? '−' : ''}${sign}${whole}${decimals}`;
}

/** Smallest units as the number that a sheet shows. */
export const majorUnits = (minor: number, scale: number): number => minor / 10 ** scale;
