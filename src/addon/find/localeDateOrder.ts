/** How a locale writes days in figures: the United States month first, East Asia, Hungary and a few more year first, the rest day first. */
export function localeDateOrder(locale: string): 'dmy' | 'mdy' | 'ymd' {
  const [language, region = ''] = locale.split(/[_-]/);
  if (region === 'US' || region === 'PH' || (language === 'en' && region === '')) return 'mdy';
  return /^(zh|ja|ko|hu|lt|mn|sv|fa)$/.test(language) || /^(CA|CN|TW|HK|JP|KR)$/.test(region) ? 'ymd' : 'dmy';
}
