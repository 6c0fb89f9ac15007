import { LANGUAGES, type Language } from '../engine/language.ts';
import { traditional } from './traditional.ts';

/** Stands in shapes for the quotes of JSON, which a script would have to escape. */
const QUOTE = '~';
/** Stands in shapes between two keys of texts. */
const NEXT_KEY = '`';
const BETWEEN_KEYS = '":0,"';
/** Parts the texts. */
export const PART = '^';
/** Instead of a text that is the key of its place. */
export const AS_KEY = '=';
/** Instead of a text that this language has not. */
export const ABSENT = '-';
/** Instead of a traditional text that follows from the simplified one, character by character. */
export const AS_SIMPLIFIED = '<';

/** JSON with 0 for each text, without the signs that stand often. */
export const asShape = (json: string): string => json.split(BETWEEN_KEYS).join(NEXT_KEY).split('"').join(QUOTE);

/** Puts texts into the places of a shape, in their order. */
function shaped(shape: string, texts: readonly string[]): unknown {
  let next = 0;
  const json = shape.split(QUOTE).join('"').split(NEXT_KEY).join(BETWEEN_KEYS);
  return JSON.parse(json, (key, value) => {
    if (value !== 0) return value;
    const text = texts[next++];
    return text === AS_KEY ? key : text === ABSENT ? undefined : text;
  });
}

/** Words by language from texts of one shape, each parsed when it is first asked for. */
export function inLanguages(shape: string, texts: readonly string[], pairs?: string): Record<Language, unknown> {
  const words = {} as Record<Language, unknown>;
  LANGUAGES.forEach((language, index) => {
    let made: unknown;
    const make = (): unknown => {
      let list = texts[index]!.split(PART);
      if (language === 'zh-Hant') {
        const simplified = texts[index - 1]!.split(PART);
        list = list.map((text, at) => (text === AS_SIMPLIFIED ? traditional(simplified[at]!, pairs) : text));
      }
      return shaped(shape, list);
    };
    Object.defineProperty(words, language, { enumerable: true, get: () => (made = made || make()) });
  });
  return words;
}
