import type { CellValue } from '../model/cell.ts';
import type { Workbook } from '../model/workbook.ts';

/** A text that typing would not bring back as it is. */
const NEEDS_APOSTROPHE = /^['=+]|^[-\d.,:/%¥$€£()\s]*\d[-\d.,:/%¥$€£()\s]*$|^(true|false)$/i;

/** What the editor opens with where that isn't what is shown: the full number, the day in the order that typing understands. Null where it is. */
export function editText(value: CellValue, format: string, shown: string, workbook: Workbook): string | null {
  if (typeof value === 'string') return format !== '@' && NEEDS_APOSTROPHE.test(value) ? `'${value}` : null;
  if (typeof value !== 'number' || format === '@') return null;
  const { formulaEngine, locale } = workbook;
  let text: string;
  if (workbook.isDateFormat(format)) {
    const whole = Number.isInteger(value);
    text = value >= 1 ? formulaEngine.formatValue(value, formulaEngine.dateFormat(locale, !whole), locale) : shown;
  } else if (format.includes('%')) text = `${plain(Number((value * 100).toPrecision(15)), workbook)}%`;
  else text = plain(value, workbook);
  return text === shown ? null : text;
}

function plain(value: number, workbook: Workbook): string {
  return workbook.formulaEngine.formatValue(value, '', workbook.locale);
}
