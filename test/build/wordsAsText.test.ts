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

test('inLanguages(shape, texts) parses a language when it is first asked for', () => {
  const made = inLanguages('{~labels~:{~total`members~:0}}', ['=^who', '合计^会员', '合計^<'], '会會员員');
  expect(made.en).toEqual({ labels: { total: 'total', members: 'who' } });
  expect(made['zh-Hans']).toEqual({ labels: { total: '合计', members: '会员' } });
  expect(made['zh-Hant']).toEqual({ labels: { total: '合計', members: '會員' } });
  expect(made['zh-Hans']).toBe(made['zh-Hans']);
});

test('a name that only some languages need is absent in the others', () => {
  const made = inLanguages('{~settings~:{~top`as_of~:0}}', ['-^as of', '前几名^统计日', '<^統計日'], '计計');
  expect(made.en).toEqual({ settings: { as_of: 'as of' } });
  expect(made['zh-Hans']).toEqual({ settings: { top: '前几名', as_of: '统计日' } });
});

test('traditional(simplified) changes only simplified characters of the table', () => {
  // 後 is traditional for 后; as a simplified text it stays, though it stands in the table.
  expect(traditional('会后見後', '会會后後')).toBe('會後見後');
});
