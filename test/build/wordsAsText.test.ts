import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { words } from '../../src/analyses/tierMovement/words/index.ts';
import { root } from '../../src/build/root.ts';
import { wordsAsText } from '../../src/build/wordsAsText.ts';
import { inLanguages } from '../../src/words/shaped.ts';
import { traditional } from '../../src/words/traditional.ts';

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
  const shape = '{~labels~:{~total~:0,~members~:0}}';
  const made = inLanguages([shape], ['=^who', '合计^会员', '合計^<'], '会會员員');
  expect(made.en).toEqual({ labels: { total: 'total', members: 'who' } });
  expect(made['zh-Hans']).toEqual({ labels: { total: '合计', members: '会员' } });
  expect(made['zh-Hant']).toEqual({ labels: { total: '合計', members: '會員' } });
  expect(made['zh-Hans']).toBe(made['zh-Hans']);
});

test('traditional(simplified) changes only simplified characters of the table', () => {
  // 後 is traditional for 后; as a simplified text it stays, though it stands in the table.
  expect(traditional('会后見後', '会會后後')).toBe('會後見後');
});
