import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { ANALYSES } from '../../src/analyses/index.ts';
import { root } from '../../src/build/root.ts';

const dist = join(root, 'dist');
const code = readFileSync(join(dist, 'Code.js'), 'utf8');

/** The chapters as they are when they are evaluated, by name. */
const chapters: Record<string, string> = (() => {
  const told = code.replace(
    'return chapter_})();',
    'return Object.keys(texts).reduce((all,name)=>(all[name]=textOf_(texts[name]),all),{})})();',
  );
  const context = createContext({});
  runInContext(told, context);
  return runInContext('App_', context);
})();

describe('dist', () => {
  test('holds the three files that are pushed and nothing else', () => {
    expect(readdirSync(dist).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  });

  test('is exactly what clasp would push', () => {
    const status = JSON.parse(
      execFileSync('npx', ['clasp', 'show-file-status', '--json'], { cwd: root, encoding: 'utf8' }),
    );
    expect([...status.filesToPush].sort()).toEqual(['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json']);
  });

  test('asks for the open file and for the sidebar, and for nothing else', () => {
    const manifest = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8'));
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.addOns).toBeUndefined();
  });
});

describe('dist/Code.js', () => {
  test('parses as an ES2019 script', () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  test('holds chapters as text that parse as ES2019 and all come to life in a bare context', () => {
    expect(Object.keys(chapters).length).toBeGreaterThan(3);
    for (const text of Object.values(chapters))
      expect(() => parse(`(function (chapter_) {${text}})`, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
    const context = createContext({});
    runInContext(code, context);
    for (const name of Object.keys(chapters)) runInContext(`App_(${JSON.stringify(name)})`, context);
  });

  test('has what every call begins with unpacked', () => {
    expect(code).toMatch(/"main":['"]"use strict"/);
    expect(code).toMatch(/"server":\[\d+,/);
  });

  test('holds no web address and calls no network, in its chapters neither', () => {
    for (const text of [code, ...Object.values(chapters)]) {
      expect(text.match(/https?:\/\/[^\s'"`]*/g)).toBeNull();
      expect(text).not.toMatch(
        /UrlFetchApp|\bfetch\(|XMLHttpRequest|Session\.getActiveUser\b|openById|openByUrl|newTrigger/,
      );
    }
  });

  test('is under 600 KB', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(600_000);
  });

  test('touches no service at load, and defines what Google and the sidebar call', () => {
    // A bare context: any service that is touched at load is a ReferenceError.
    const context = createContext({});
    runInContext(code, context);
    const declared = parse(code, { ecmaVersion: 2019, sourceType: 'script' }).body.flatMap((node) =>
      node.type === 'FunctionDeclaration' ? [node.id.name] : [],
    );
    // This list is everything that a page in the sidebar could call.
    expect(declared.sort()).toEqual(
      [
        ...ANALYSES.map(({ id }) => id),
        ...[
          'onOpen',
          'onInstall',
          'openReview',
          'openSegment',
          'openFunnels',
          'openCompare',
          'openCheck',
          'openManage',
        ],
        ...['sidebarBoot', 'sidebarFind', 'sidebarSetLanguage', 'sidebarImport', 'sheetShow'],
        ...['analysisRun', 'ruleTry', 'settingsKeep'],
        ...['reviewStart', 'reviewStep', 'reviewProgress', 'reviewPause', 'reviewDiscard', 'reviewTakeOver'],
        ...['runRemove', 'sampleAdd', 'sampleRemove'],
      ].sort(),
    );
  });

  test.each(ANALYSES.map(({ id }) => id))(
    'documents %s for autocomplete: right above it, one paragraph, every parameter',
    (id) => {
      const match = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${id}\\(([^)]*)\\)`).exec(code);
      expect(match?.[1]).toContain('@customfunction');
      const documented = [...(match?.[1] ?? '').matchAll(/@param (\w+) \S/g)].map(([, name]) => name);
      expect(documented).toEqual(match?.[2].split(', '));
    },
  );
});
