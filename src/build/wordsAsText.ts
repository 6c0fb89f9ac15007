import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'esbuild';
import { LANGUAGES } from '../engine/language.ts';

/**
 * Words reach the bundle as text that is parsed when a language is first asked for. Every formula call parses the whole
 * script: an object literal costs it some ten times what the same characters cost in one string, and a call needs the
 * words of one language at most. It concerns modules of a folder words/ that export nothing but records of plain data by
 * language; the sources, their types and their tests know nothing of it.
 */
export const wordsAsText: Plugin = {
  name: 'words as text',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*[\\/]words([\\/][^\\/]+)?\.ts$/ }, async ({ path }) => {
      const exports = Object.entries(await import(pathToFileURL(path).href));
      if (exports.length === 0 || !exports.every(([, value]) => isPlainByLanguage(value))) return undefined;
      return { contents: exports.map(([name, value]) => asText(name, value as ByLanguage)).join('\n'), loader: 'js' };
    });
  },
};

type ByLanguage = Record<(typeof LANGUAGES)[number], unknown>;

function isPlainByLanguage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== LANGUAGES.length) return false;
  return (
    LANGUAGES.every((language) => language in value) && isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)
  );
}

function asText(name: string, words: ByLanguage): string {
  const getters = LANGUAGES.map((language, index) => {
    const kept = `${name}${index}`;
    return `get ${JSON.stringify(language)}() { return ${kept} || (${kept} = JSON.parse(${JSON.stringify(JSON.stringify(words[language]))})); }`;
  });
  return `let ${LANGUAGES.map((_, index) => name + index).join(', ')};\nexport const ${name} = { ${getters.join(', ')} };`;
}
