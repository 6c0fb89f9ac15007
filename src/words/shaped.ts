import { LANGUAGES, type Language } from '../engine/language.ts';

/** Stands in shapes for the quotes of JSON, which a script would have to escape. */
export const QUOTE = '~';

/** Puts texts, parted by line breaks, into the places of a shape: JSON with 0 for each of them, in their order. */
export function shaped(shape: string, texts: string): unknown {
  const list = texts.split('\n');
  let next = 0;
  return JSON.parse(shape.split(QUOTE).join('"'), (_, value) => (value === 0 ? list[next++] : value));
}

/** Words by language from texts, each parsed when it is first asked for; one shape serves all where only one is given. */
export function inLanguages(shapes: readonly string[], texts: readonly string[]): Record<Language, unknown> {
  const words = {} as Record<Language, unknown>;
  LANGUAGES.forEach((language, index) => {
    let made: unknown;
    Object.defineProperty(words, language, {
      enumerable: true,
      get: () => (made = made || shaped(shapes[shapes.length > 1 ? index : 0]!, texts[index]!)),
    });
  });
  return words;
}
