const MONTH =
  /^((19|20)\d{2} ?年? ?(0?[1-9]|1[0-2]) ?月?|(1[0-2]|0?[1-9]) ?月份?|((19|20)\d{2} )?(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*( \d{2,4})?)$/;

/** Whether a normalised header is a month: 2026-05, 2026年5月, 5月, May 2026. Such columns hold one month each. */
export const isMonthHeader = (text: string): boolean => MONTH.test(text);
