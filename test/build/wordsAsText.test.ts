import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { words } from '../../src/analyses/tierMovement/words/index.ts';
import { root } from '../../src/build/root.ts';
import { wordsAsText } from '../../src/build/wordsAsText.ts';
import { inLanguages } from '../../src/words/shaped.ts';

const bundled = async (entry: string): Promise<string> => {
  const options = { absWorkingDir: root, bundle: true, format: 'iife', globalName: 'Bundle', write: false } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [entry], plugins: [wordsAsText] });
  return outputFiles[0].text;
};

test('words that are plain data come out of the bundle as they stand in the source', async () => {
  const code = await bundled('src/analyses/tierMovement/words/index.ts');
  expect(code).toMatch(/inLanguages|shaped/);
  const read = runInContext(`${code}; JSON.stringify(Bundle.words)`, createContext({}));
  expect(JSON.parse(read)).toEqual(words);
});

test('words that are functions stay code', async () => {
  expect(await bundled('src/words/find.ts')).not.toMatch(/inLanguages|shaped/);
});

test('inLanguages(shapes, texts) parses a language when it is first asked for', () => {
  const shape = '{~labels~:{~a~:0,~b~:0}}';
  const made = inLanguages([shape], ['one\ntwo', '一\n二', '壹\n貳']);
  expect(made['zh-Hans']).toEqual({ labels: { a: '一', b: '二' } });
  expect(made['zh-Hans']).toBe(made['zh-Hans']);
});
