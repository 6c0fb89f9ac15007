import { LANGUAGES, type Language } from '../engine/language.ts';
import { traditional } from './traditional.ts';

/** Stands in shapes for the quotes of JSON, which a script would have to escape. */
export const QUOTE = '~';
/** Parts the texts. */
export const PART = '^';
/** Instead of a text that is the key of its place. */
export const AS_KEY = '=';
/** Instead of a traditional text that follows from the simplified one, character by character. */
export const AS_SIMPLIFIED = '<';

/** Puts texts into the places of a shape: JSON with 0 for each of them, in their order. */
function shaped(shape: string, texts: readonly string[]): unknown {
  let next = 0;
  return JSON.parse(shape.split(QUOTE).join('"'), (key, value) => {
    if (value !== 0) return value;
    const text = texts[next++];
    return text === AS_KEY ? key : text;
  });
}

/** Words by language from texts, each parsed when it is first asked for; one shape serves all where only one is given. */
export function inLanguages(
  shapes: readonly string[],
  texts: readonly string[],
  pairs?: string,
): Record<Language, unknown> {
  const words = {} as Record<Language, unknown>;
  LANGUAGES.forEach((language, index) => {
    let made: unknown;
    const make = (): unknown => {
      let list = texts[index]!.split(PART);
      if (language === 'zh-Hant') {
        const simplified = texts[index - 1]!.split(PART);
        list = list.map((text, at) => (text === AS_SIMPLIFIED ? traditional(simplified[at]!, pairs) : text));
      }
      return shaped(shapes[shapes.length > 1 ? index : 0]!, list);
    };
    Object.defineProperty(words, language, { enumerable: true, get: () => (made = made || make()) });
  });
  return words;
}
