import type { FormulaEngine } from '../model/formulaEngine.ts';
import { formatValue } from './formatValue.ts';
import { localeRules } from './locale/localeRules.ts';
import { moveReferences } from './syntax/moveReferences.ts';
import { parseTyped } from './typing/parseTyped.ts';

/** Typing, formats and moving references, as the workbook model asks for them. */
export const formulaEngine: FormulaEngine = {
  parseTyped,
  formatValue,
  dateFormat: (locale, withTime) => localeRules(locale)[withTime ? 'dateTimeFormat' : 'dateFormat'],
  moveReferences,
};
