import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBuiltIn } from '../../../src/host/formulas/functions/index.ts';
import { GOOGLE_BUILT_INS } from '../../../src/host/formulas/index.ts';
import { Book } from './book.ts';

const folder = join(import.meta.dirname, 'functions');

/** The sheet d that the formulas of the fixtures read. 2026-01-05 is a Monday. */
const DATA = `
  apple | 3 |  | $5.00 | 2026-01-05
  pear  | 2 |  | $7.50 | 2026-01-05 13:05
  plum  |   |  |       |
  apple | 5 |  |       |`;

for (const file of readdirSync(folder)) {
  describe(`functions/${file}`, () => {
    const book = new Book();
    book.add('d', DATA);
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const match = /^(=.*?)\s+=> (.*)$/.exec(line);
      if (match) it(`${match[1]} gives ${match[2]}`, () => expect(book.result(match[1])).toBe(match[2]));
    }
  });
}

describe('GOOGLE_BUILT_INS', () => {
  it('holds every function that is evaluated here', () => {
    for (const name of GOOGLE_BUILT_INS) expect(name).toMatch(/^[A-Z][A-Z0-9_.]*$/);
    for (const name of ['SUM', 'QUERY', 'IMPORTRANGE', 'ARRAYFORMULA', 'GOOGLEFINANCE', 'LET', 'XLOOKUP', 'TOCOL']) {
      expect(GOOGLE_BUILT_INS.has(name), name).toBe(true);
    }
  });

  it('has bodies here for most names that people put around a table', () => {
    const missing = [...GOOGLE_BUILT_INS].filter((name) => !findBuiltIn(name));
    expect(missing).toContain('QUERY');
    expect(missing.length).toBeLessThan(GOOGLE_BUILT_INS.size / 2);
  });
});
