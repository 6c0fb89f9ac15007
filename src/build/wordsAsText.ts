import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'esbuild';
import { LANGUAGES } from '../engine/language.ts';
import { AS_KEY, AS_SIMPLIFIED, inLanguages, PART, QUOTE } from '../words/shaped.ts';
import { traditional } from '../words/traditional.ts';
import { root } from './root.ts';
import { traditionalPairs, WORDS } from './traditionalPairs.ts';

/**
 * Words reach the bundle as text that is parsed when a language is first asked for. Every formula call parses the whole
 * script: an object literal costs it some ten times what the same characters cost in one string, and a call needs the
 * words of one language at most. Keys are written once for languages that have the same. It concerns modules words.ts
 * and of folders words/ that export nothing but records of plain texts by language; the sources, their types and their
 * tests know nothing of it.
 */
export const wordsAsText: Plugin = {
  name: 'words as text',
  async setup(build) {
    const pairs = await traditionalPairs();
    build.initialOptions.define = { ...build.initialOptions.define, TRADITIONAL_PAIRS: JSON.stringify(pairs) };
    build.onLoad({ filter: WORDS }, async ({ path }) => {
      const exports = Object.entries(await import(pathToFileURL(path).href));
      const packed = exports.map(([name, value]) => [name, value, asText(value, pairs)] as const);
      const whole = packed.every(([, value, given]) => given && isDeepStrictEqual(read(given, pairs), value));
      if (packed.length === 0 || !whole) return undefined;
      const records = packed.map(
        ([name, , given]) =>
          `export const ${name} = inLanguages(${given!.map((part) => JSON.stringify(part)).join(', ')});`,
      );
      const shaped = JSON.stringify(join(root, 'src/words/shaped.ts'));
      return { contents: `import { inLanguages } from ${shaped};\n${records.join('\n')}`, loader: 'js' };
    });
  },
};

type ByLanguage = Record<(typeof LANGUAGES)[number], unknown>;
/** Shapes, and a text for each language. */
type Packed = readonly [shapes: readonly string[], texts: readonly string[]];

const read = ([shapes, texts]: Packed, pairs: string): unknown => ({ ...inLanguages(shapes, texts, pairs) });

function asText(words: unknown, pairs: string): Packed | undefined {
  if (typeof words !== 'object' || words === null || Object.keys(words).length !== LANGUAGES.length) return undefined;
  if (!LANGUAGES.every((language) => language in words)) return undefined;
  const shapes = LANGUAGES.map((language) => shapeOf((words as ByLanguage)[language]));
  const same = shapes.every((shape) => shape === shapes[0]);
  const lists = LANGUAGES.map((language) => textsOf((words as ByLanguage)[language]));
  const [, simplified] = lists;
  if (same)
    lists[2] = lists[2]!.map((text, at) => (traditional(simplified![at]!, pairs) === text ? AS_SIMPLIFIED : text));
  return [same ? [shapes[0]!] : shapes, lists.map((list) => list.join(PART))];
}

const shapeOf = (words: unknown): string =>
  (JSON.stringify(words, (_, value) => (typeof value === 'string' ? 0 : value)) ?? 'null').split('"').join(QUOTE);

/** All texts in the order of their places; AS_KEY for one that says what its key says. */
function textsOf(words: unknown, key = ''): string[] {
  if (typeof words === 'string') return [words === key && key !== '' ? AS_KEY : words];
  return typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([name, value]) => textsOf(value, name))
    : [];
}
