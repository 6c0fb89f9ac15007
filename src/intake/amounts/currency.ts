/** Signs and words of money, longest first, with the currencies that each may mean; several: the column's others decide. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['新台币', 'TWD'],
  ['新臺幣', 'TWD'],
  ['新台幣', 'TWD'],
  ['台币', 'TWD'],
  ['台幣', 'TWD'],
  ['臺幣', 'TWD'],
  ['人民币', 'CNY'],
  ['人民幣', 'CNY'],
  ['港币', 'HKD'],
  ['港幣', 'HKD'],
  ['港元', 'HKD'],
  ['澳门元', 'MOP'],
  ['澳門元', 'MOP'],
  ['葡币', 'MOP'],
  ['葡幣', 'MOP'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['欧元', 'EUR'],
  ['歐元', 'EUR'],
  ['英镑', 'GBP'],
  ['英鎊', 'GBP'],
  ['日元', 'JPY'],
  ['日圓', 'JPY'],
  ['日圆', 'JPY'],
  ['新币', 'SGD'],
  ['新幣', 'SGD'],
  ['mop$', 'MOP'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['cnh', 'CNY'],
  ['ntd', 'TWD'],
  ['twd', 'TWD'],
  ['nt$', 'TWD'],
  ['hkd', 'HKD'],
  ['hk$', 'HKD'],
  ['mop', 'MOP'],
  ['usd', 'USD'],
  ['us$', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['jpy', 'JPY'],
  ['krw', 'KRW'],
  ['sgd', 'SGD'],
  ['aud', 'AUD'],
  ['cad', 'CAD'],
  ['nzd', 'NZD'],
  ['chf', 'CHF'],
  ['inr', 'INR'],
  ['myr', 'MYR'],
  ['thb', 'THB'],
  ['vnd', 'VND'],
  ['idr', 'IDR'],
  ['php', 'PHP'],
  ['brl', 'BRL'],
  ['mxn', 'MXN'],
  ['rub', 'RUB'],
  ['try', 'TRY'],
  ['pln', 'PLN'],
  ['sek', 'SEK'],
  ['nok', 'NOK'],
  ['dkk', 'DKK'],
  ['s$', 'SGD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['r$', 'BRL'],
  ['rm', 'MYR'],
  ['rp', 'IDR'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['円', 'JPY'],
  ['₩', 'KRW'],
  ['원', 'KRW'],
  ['₹', 'INR'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['zł', 'PLN'],
  ['¥', 'CNY JPY'],
  ['元', 'CNY TWD HKD MOP USD'],
  ['圆', 'CNY JPY'],
  ['圓', 'TWD HKD JPY'],
  ['块钱', 'CNY TWD HKD'],
  ['块', 'CNY TWD HKD'],
  ['塊', 'TWD HKD CNY'],
  ['$', 'USD TWD HKD MOP SGD AUD CAD NZD MXN'],
];
let pattern: RegExp | undefined;
let means: Map<string, string> | undefined;

/** A lower-case text without its money signs, and the currencies that these allow ('' where none is written). */
export function takeCurrency(text: string): { rest: string; currencies: string } {
  let currencies = '';
  const meaning = means || new Map(SIGNS);
  means = meaning;
  // $ alone may stand in front of an amount with its code behind, so several signs can meet in one cell.
  pattern = pattern || new RegExp(SIGNS.map(([sign]) => sign.replace('$', '\\$')).join('|'), 'g');
  const rest = text.replace(pattern, (sign) => {
    currencies = commonCurrencies(currencies, meaning.get(sign)!);
    return ' ';
  });
  return { rest: rest.trim(), currencies };
}

/** What two cells of one column can both be; '' and a first sign agree with everything; 'XXX' agrees with nothing. */
export function commonCurrencies(one: string, other: string): string {
  if (one === other || one === '' || other === '') return one || other;
  const both = one.split(' ').filter((currency) => other.split(' ').includes(currency));
  return both.join(' ') || 'XXX';
}
