import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'esbuild';
import { LANGUAGES } from '../engine/language.ts';
import { ABSENT, AS_KEY, AS_SIMPLIFIED, asShape, inLanguages, PART } from '../words/shaped.ts';
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

/** The shape, and a text for each language. */
type Packed = readonly [shape: string, texts: readonly string[]];

const read = ([shape, texts]: Packed, pairs: string): unknown => ({ ...inLanguages(shape, texts, pairs) });

function asText(words: unknown, pairs: string): Packed | undefined {
  if (typeof words !== 'object' || words === null || Object.keys(words).length !== LANGUAGES.length) return undefined;
  if (!LANGUAGES.every((language) => language in words)) return undefined;
  const trees = LANGUAGES.map((language) => (words as Record<string, unknown>)[language]);
  // Whatever any language has; what English leaves away is absent there.
  const whole = [trees[1], trees[2], trees[0]].reduce(joined);
  const [en, simplified, traditionalTexts] = trees.map((tree) => textsOf(whole, tree));
  const derived = traditionalTexts!.map((text, at) =>
    text !== ABSENT && traditional(simplified![at]!, pairs) === text ? AS_SIMPLIFIED : text,
  );
  const shape = JSON.stringify(whole, (_, value) => (typeof value === 'string' ? 0 : value)) ?? 'null';
  return [asShape(shape), [en!, simplified!, derived].map((list) => list.join(PART))];
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** All keys of both, those of the first in front. */
function joined(one: unknown, other: unknown): unknown {
  if (!isTree(one) || !isTree(other) || Array.isArray(one)) return one ?? other;
  const all: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) all[key] = joined(all[key], value);
  return all;
}

/** The texts of a tree in the places of the whole one. */
function textsOf(whole: unknown, tree: unknown, key = ''): string[] {
  if (isTree(whole))
    return Object.keys(whole).flatMap((name) => textsOf(whole[name], isTree(tree) ? tree[name] : undefined, name));
  return [tree === undefined ? ABSENT : tree === key && key !== '' ? AS_KEY : String(tree)];
}
