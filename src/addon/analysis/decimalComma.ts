/** Languages that write a comma before decimals, and their countries that write a point. */
const COMMA =
  /^(af|az|be|bg|bs|ca|cs|da|de|el|es|et|eu|fi|fr|gl|hr|hu|hy|id|is|it|ka|kk|lt|lv|mk|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|tr|uk|uz|vi)(?=[_-]|$)/;
const POINT = /^(de|it)[_-](CH|LI)|^es[_-](MX|US|PR|DO|GT|HN|NI|PA|PE|SV)/;

/** Whether formulas of a locale, such as de_DE, part arguments by ; and columns of a literal by \, for the comma is taken. */
export const writesDecimalComma = (locale: string): boolean => COMMA.test(locale) && !POINT.test(locale);
