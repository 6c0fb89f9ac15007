import { format as formatNumber } from 'numfmt';
import type { CellValue } from '../model/cell.ts';
import { localeRules } from './locale/localeRules.ts';
import { formatKind } from './time/formatKind.ts';
import { generalText } from './values/generalText.ts';

/**
 * What a cell shows. `format` is Google's number format string; '' , 'General' and '0.###############' are the
 * automatic one. `locale` in Google's spelling ('zh_CN'). Errors show their code.
 */
export function formatValue(value: CellValue, format: string, locale: string): string {
  const rules = localeRules(locale);
  if (typeof value === 'string')
    return value !== '' && /@/.test(format) && format !== '@' ? byPattern(value, format, rules.tag) : value;
  if (typeof value === 'boolean') return rules.truth[value ? 0 : 1];
  if (typeof value === 'object') return value.error;
  const kind = formatKind(format);
  if (kind === 'text') return generalText(value, 15, rules.decimal);
  if (format === '' || format === 'General' || format === '0.###############')
    return generalText(value, 10, rules.decimal);
  return byPattern(value, format, rules.tag);
}

/** Formats by a pattern; where numfmt can't, the general text stands in, never an exception. */
function byPattern(value: number | string, format: string, tag: string): string {
  return formatNumber(googlePattern(format), value, {
    locale: tag,
    leap1900: false,
    dateSpanLarge: true,
    dateErrorNumber: true,
    throws: false,
    invalid: String(value),
  });
}

/** Google writes some codes in its own way: 'am/pm' in any case, and '+' after a bracketed unit ([hh]+). */
const googlePattern = (format: string): string => format.replace(/\ba\/p\b/g, 'A/P').replace(/(\[[hms]+\])\+/gi, '$1');
