import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isScriptId, pointAtScript } from '../../src/build/connect.ts';

test('pointAtScript(id) leaves a .clasp.json that points at the script and pushes dist only', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'connect-')), '.clasp.json');
  pointAtScript('1abcDEFghiJKLmnoPQRstuVWXyz0123456789', file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    scriptId: '1abcDEFghiJKLmnoPQRstuVWXyz0123456789',
    rootDir: 'dist',
  });
});

test('isScriptId(text) tells an id from an address or a word', () => {
  expect(isScriptId('1abcDEFghiJKLmnoPQRstuVWXyz0123456789')).toBe(true);
  expect(isScriptId('my-script')).toBe(false);
  expect(isScriptId('https://script.google.com/d/1abc/edit')).toBe(false);
});
