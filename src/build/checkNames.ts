import type { Analysis } from '../analyses/analysis.ts';
import { LANGUAGES } from '../engine/language.ts';
import { GOOGLE_BUILT_INS } from '../host/formulas/googleBuiltIns.ts';
import { helpOf } from './helpOf.ts';

/** Throws where a custom function would not work in Sheets, or a parameter would stand there without a word of help. */
export function checkNames(analyses: readonly Analysis[]): void {
  for (const { id, columns } of analyses) {
    if (!/^[A-Z][A-Z0-9_]*[A-Z0-9]$/.test(id))
      throw new Error(`${id}: a custom function is named in ASCII capitals and doesn't end in _`);
    if (GOOGLE_BUILT_INS.has(id)) throw new Error(`${id} is a function of Google Sheets already`);
    const { words } = helpOf(id);
    for (const language of LANGUAGES) {
      for (const name of Object.keys(columns)) {
        if (!words[language].columns[name]) throw new Error(`${id}: parameter ${name} has no words in ${language}`);
      }
    }
  }
}
