import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanId } from '../../src/intake/ids/cleanId.ts';
import { isPlainId } from '../../src/intake/ids/isPlainId.ts';
import { TextBuilder } from '../../src/intake/textBuilder.ts';

describe('TextBuilder', () => {
  it('numbers labels in the order first seen, as a Map would', () => {
    // Few different texts, so that many repeat; more than the table's first size, so that it grows.
    const texts = fc.array(fc.string({ maxLength: 2, unit: fc.constantFrom('a', 'b', '1', '会', '\u{1f600}') }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 3000 }), (some, more) => {
        const labels = [...some, ...Array.from({ length: more }, (_, i) => `M${i}`), ...some];
        const builder = new TextBuilder(labels.length);
        const codes = new Map<string, number>();
        for (const [row, label] of labels.entries()) {
          if (!codes.has(label)) codes.set(label, codes.size);
          builder.set(row, builder.code(label));
        }
        expect([...builder.column().codes]).toEqual(labels.map((label) => codes.get(label)));
        expect(builder.column().labels).toEqual([...codes.keys()]);
        expect(builder.known('never seen')).toBe(-1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('TextBuilder.codeOfWhole(value)', () => {
  it('is the code of its digits, whichever came first', () => {
    // Small ones, around the largest that count up, phone numbers and the largest that keep their digits.
    const whole = fc.oneof(
      fc.nat(20),
      fc.integer({ min: 50, max: 600 }),
      fc.integer({ min: 13_800_000_000, max: 13_800_000_005 }),
      fc.integer({ min: 2 ** 30 - 2, max: 2 ** 30 + 2 }),
      fc.constant(999_999_999_999_999),
    );
    const cell = fc.oneof(whole, whole.map(String), fc.constantFrom('M5', '0005', '_____'.repeat(3)));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 200 }), (cells) => {
        const builder = new TextBuilder(cells.length);
        const codes = new Map<string, number>();
        for (const each of cells) if (!codes.has(String(each))) codes.set(String(each), codes.size);
        const found = cells.map((each) =>
          typeof each === 'number' ? builder.codeOfWhole(each) : builder.code(String(each)),
        );
        expect(found).toEqual(cells.map((each) => codes.get(String(each))));
        expect(builder.column().labels).toEqual([...codes.keys()]);
      }),
    );
  });
});

describe('isPlainId(text)', () => {
  it('is true only of ids that cleaning leaves alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ09-_ .+E\'="/#'), maxLength: 8 }), (text) => {
        if (isPlainId(text)) expect(cleanId(text)).toBe(text);
      }),
    );
    expect(['M0012', 'A-7', '007', 'a_1'].filter((id) => !isPlainId(id))).toEqual([]);
    expect(['', 'nan', '-', ' 1', '1.38E+10', "'7", '#N/A', '会员1'].filter(isPlainId)).toEqual([]);
  });
});
