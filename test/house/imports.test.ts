import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCode } from '../../src/build/code.ts';
import { root } from '../../src/build/root.ts';

/** Who may import whom: engine ← intake, sheet, words ← analyses ← reviews ← addon | sidebar. The host knows only files. */
const MAY: Record<string, readonly string[]> = {
  engine: [],
  intake: ['engine'],
  files: ['engine', 'intake'],
  sheet: ['engine'],
  words: ['engine'],
  analyses: ['engine', 'intake', 'sheet', 'words'],
  reviews: ['engine', 'intake', 'sheet', 'words', 'analyses'],
  addon: ['engine', 'intake', 'sheet', 'words', 'analyses', 'reviews'],
  sidebar: ['engine', 'intake', 'files', 'words', 'analyses (types)', 'addon (types)'],
  host: ['files'],
  cli: ['host', 'files', 'build', 'engine', 'addon (types)'],
  build: ['engine', 'intake', 'sheet', 'words', 'analyses', 'sidebar', 'host', 'addon (types)'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);
const IMPORT = /^(?:import|export)\s+(type\s+)?[^;]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/gm;

function importsOf(name: string): Import[] {
  const path = join(root, 'src', name);
  return [...readFileSync(path, 'utf8').matchAll(IMPORT)].flatMap(([, typesOnly, stated, dynamic]) => {
    const target = stated ?? dynamic;
    if (!target.startsWith('.')) return [];
    const to = relative(join(root, 'src'), resolve(dirname(path), target)).split(/[\\/]/)[0];
    return [{ file: name, from: name.split(/[\\/]/)[0], to, typesOnly: Boolean(typesOnly) }];
  });
}

describe('the direction of imports', () => {
  const found = files.flatMap(importsOf).filter(({ from, to }) => from !== to);

  test('is read from the source at all', () => {
    expect(found.length).toBeGreaterThan(50);
  });

  test('is the one of the house', () => {
    const wrong = found.filter(
      ({ from, to, typesOnly }) => !(MAY[from].includes(to) || (typesOnly && MAY[from].includes(`${to} (types)`))),
    );
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });
});

describe('dist/Code.js', () => {
  test('holds the product, no package and no help', async () => {
    const { inputs } = await buildCode('0.0.0');
    const folders = new Set(inputs.map((input) => input.replace(/^src\/([^/]+)\/.*/, '$1')));
    expect([...folders].sort()).toEqual(
      ['addon', 'analyses', 'engine', 'intake', 'reviews', 'sheet', 'words'].filter((name) => folders.has(name)),
    );
    expect(inputs.filter((input) => input.includes('node_modules'))).toEqual([]);
    expect(inputs.filter((input) => /\/help\/|[hH]elp\.ts$/.test(input))).toEqual([]);
  });
});

test('nothing random and no clock in what computes', () => {
  const pure = files.filter((name) => /^(engine|intake|analyses|reviews|sheet)[\\/]/.test(name));
  const wrong = pure.filter((name) =>
    /Math\.random|Date\.now|new Date\b/.test(readFileSync(join(root, 'src', name), 'utf8')),
  );
  expect(wrong).toEqual([]);
});
