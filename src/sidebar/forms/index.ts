import type { Language } from '../../engine/language.ts';
import { once } from '../../engine/once.ts';
import type { Form, PackedForms } from './form.ts';
import { type PackedSigns, unpackSigns } from './packedSigns.ts';
import { unpackForms } from './unpackForms.ts';

/** Put in by the build, from the definitions and their help: packForms.ts as JSON, its signs packed once more. */
declare const FORMS: PackedSigns;

const packed = once((): PackedForms => JSON.parse(unpackSigns(FORMS)));
const byLanguage = new Map<Language, Form[]>();

/** The forms of all analyses in a language, in the order of the reference. */
export function formsIn(language: Language): Form[] {
  const forms = byLanguage.get(language) ?? unpackForms(packed(), language);
  byLanguage.set(language, forms);
  return forms;
}
