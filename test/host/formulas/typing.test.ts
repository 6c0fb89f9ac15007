import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTyped } from '../../../src/host/formulas/index.ts';

const folder = join(import.meta.dirname, 'typing');
const NOW = Date.UTC(2026, 10, 22, 12);

/** Days since 1899-12-30 by JavaScript's own calendar. */
const serial = (iso: string) =>
  (Date.parse(`${iso.length === 10 ? `${iso}T00:00:00` : iso}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

function expected(typed: string, text: string): { value: unknown; format: string } {
  const [, kind, value = '', format = ''] = /^(\w+)(?: (.*?))?(?: \| (.*))?$/.exec(text)!;
  if (kind === 'text') return { value: typed, format: '' };
  if (kind === 'truth') return { value: value === 'TRUE', format };
  return { value: kind === 'number' ? Number(value) : serial(value), format };
}

for (const file of readdirSync(folder)) {
  const locale = file.replace('.txt', '');
  describe(`parseTyped in ${locale}`, () => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    for (const line of lines) {
      if (line === '' || line.startsWith('#')) continue;
      const [, typed, meaning] = /^(.*?)\s{3,}((?:number|text|truth|day|moment).*)$/.exec(line)!;
      it(`reads "${typed}" as ${meaning}`, () => {
        const input = parseTyped(typed, { locale, timezone: 'Etc/UTC', format: '', now: NOW });
        const want = expected(typed, meaning);
        expect(input).toMatchObject({ kind: 'value', format: want.format });
        const value = input.kind === 'value' ? input.value : null;
        if (typeof want.value === 'number') expect(value).toBeCloseTo(want.value, 8);
        else expect(value).toBe(want.value);
      });
    }
  });
}

describe('parseTyped', () => {
  const read = (text: string, format = '', locale = 'en_US') =>
    parseTyped(text, { locale, timezone: 'Etc/UTC', format, now: NOW });

  it('keeps what follows an apostrophe as text', () => {
    expect(read("'007")).toEqual({ kind: 'value', value: '007', format: '' });
    expect(read("'=1+1")).toEqual({ kind: 'value', value: '=1+1', format: '' });
  });

  it('keeps everything in a cell formatted as plain text', () => {
    expect(read('007', '@')).toEqual({ kind: 'value', value: '007', format: '' });
    expect(read('=1+1', '@')).toEqual({ kind: 'value', value: '=1+1', format: '' });
  });

  it('takes = and a + before something that is no number for a formula', () => {
    expect(read('=A1;B1')).toEqual({ kind: 'formula', formula: '=A1,B1' });
    expect(read('+A1')).toEqual({ kind: 'formula', formula: '=+A1' });
    expect(read('+1 555 0100')).toEqual({ kind: 'formula', formula: '=+1 555 0100' });
  });

  it('brings formulas of decimal-comma locales into the stored form', () => {
    expect(read('=SUM(1,5;A1)', '', 'de_DE')).toEqual({ kind: 'formula', formula: '=SUM(1.5,A1)' });
    expect(read('={1\\2;3\\4}', '', 'fr_FR')).toEqual({ kind: 'formula', formula: '={1,2;3,4}' });
    expect(read('=IF(A1="a;b,c";\'x;y\'!A1)', '', 'de_DE')).toEqual({
      kind: 'formula',
      formula: '=IF(A1="a;b,c",\'x;y\'!A1)',
    });
  });

  it('reads the names of errors as errors', () => {
    expect(read('#N/A')).toEqual({ kind: 'value', value: { error: '#N/A', message: '' }, format: '' });
  });

  it('leaves a chosen date format alone when a day comes in, and a chosen number format when a number does', () => {
    expect(read('1/5/2026', 'yyyy-mm-dd')).toMatchObject({ format: '' });
    expect(read('10%', '0.0000%')).toMatchObject({ format: '' });
    expect(read('1/5/2026', '0.00%')).toMatchObject({ format: 'm/d/yyyy' });
  });

  it('takes the year of a day without one from the zone of the spreadsheet', () => {
    const newYear = Date.UTC(2026, 11, 31, 20);
    const inZone = (timezone: string) => parseTyped('1/5', { locale: 'en_US', timezone, format: '', now: newYear });
    expect(inZone('Etc/UTC')).toMatchObject({ value: serial('2026-01-05') });
    expect(inZone('Asia/Shanghai')).toMatchObject({ value: serial('2027-01-05') });
  });
});
