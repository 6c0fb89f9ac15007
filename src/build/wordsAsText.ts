import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'esbuild';
import { LANGUAGES } from '../engine/language.ts';
import { QUOTE, shaped } from '../words/shaped.ts';
import { root } from './root.ts';

/**
 * Words reach the bundle as text that is parsed when a language is first asked for. Every formula call parses the whole
 * script: an object literal costs it some ten times what the same characters cost in one string, and a call needs the
 * words of one language at most. Keys are written once for languages that have the same. It concerns modules words.ts
 * and of folders words/ that export nothing but records of plain texts by language; the sources, their types and their
 * tests know nothing of it.
 */
export const wordsAsText: Plugin = {
  name: 'words as text',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*[\\/]words([\\/][^\\/]+)?\.ts$/ }, async ({ path }) => {
      const exports = Object.entries(await import(pathToFileURL(path).href));
      if (exports.length === 0 || !exports.every(([, value]) => isTextByLanguage(value))) return undefined;
      const records = exports.map(([name, value]) => asText(name, value as ByLanguage));
      const contents = `import { inLanguages } from ${JSON.stringify(join(root, 'src/words/shaped.ts'))};\n${records.join('\n')}`;
      return { contents, loader: 'js' };
    });
  },
};

type ByLanguage = Record<(typeof LANGUAGES)[number], unknown>;

function isTextByLanguage(value: unknown): value is ByLanguage {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== LANGUAGES.length) return false;
  return LANGUAGES.every((language) => {
    const words = (value as ByLanguage)[language];
    return isDeepStrictEqual(shaped(shapeOf(words), textsOf(words).join('\n')), words);
  });
}

const shapeOf = (words: unknown): string =>
  (JSON.stringify(words, (_, value) => (typeof value === 'string' ? 0 : value)) ?? 'null').split('"').join(QUOTE);

function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

function asText(name: string, words: ByLanguage): string {
  const shapes = LANGUAGES.map((language) => shapeOf(words[language]));
  const texts = LANGUAGES.map((language) => textsOf(words[language]).join('\n'));
  const given = shapes.every((shape) => shape === shapes[0]) ? [shapes[0]] : shapes;
  return `export const ${name} = inLanguages(${JSON.stringify(given)}, ${JSON.stringify(texts)});`;
}
