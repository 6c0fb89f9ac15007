import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SERIES, SerialTexts } from '../../src/intake/serialTexts.ts';

describe('SerialTexts', () => {
  it('takes texts that begin alike and end in a number, a series for each length', () => {
    expect(answers(['M-001', 'M-002', 'M-1000', 'M-1001', '7', '8'])).toEqual(new Array(6).fill('serial'));
  });

  it('leaves texts of another beginning, without a number or of a number far above the rows to others', () => {
    expect(answers(['M-001', 'N-001', 'M-0x1', 'M-080', '13800138000', '13800138001'], 10)).toEqual([
      'serial',
      'none',
      'none',
      'serial',
      'none',
      'none',
    ]);
    expect(answers(['Ann', '', '会员', `${'0'.repeat(40)}1`])).toEqual(new Array(4).fill('none'));
  });

  it('tells apart texts that differ in leading zeros, full-width digits or case only', () => {
    expect(codesOf(['7', '07', '007', '７', 'a7', 'A7', '7a', '7 ', ' 7'])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('gives the codes that a Map gives, whatever comes first', () => {
    const character = fc.constantFrom(...'00199aA-');
    const text = fc.array(character, { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 800 }), fc.integer({ min: 0, max: 2000 }), (texts, rows) => {
        const known = new Map<string, number>();
        for (const each of texts) if (!known.has(each)) known.set(each, known.size);
        expect(codesOf(texts, rows)).toEqual(texts.map((each) => known.get(each)));
      }),
    );
  });

  it('keeps its codes while its table grows', () => {
    const texts = Array.from({ length: 5000 }, (_, index) => `M${String(index * 3).padStart(7, '0')}`);
    expect(codesOf([...texts, ...texts], 10_000)).toEqual([...texts.keys(), ...texts.keys()]);
  });
});

function answers(texts: readonly string[], rows = 1000): string[] {
  const serial = new SerialTexts(rows);
  return texts.map((text) => (serial.code(text) === NO_SERIES ? 'none' : 'serial'));
}

/** A code for each text, new ones counting up; a Map for those that belong to no series. */
function codesOf(texts: readonly string[], rows = 1000): number[] {
  const serial = new SerialTexts(rows);
  const others = new Map<string, number>();
  let next = 0;
  return texts.map((text) => {
    let code = serial.code(text);
    if (code === NO_SERIES) {
      code = others.get(text) ?? next;
      others.set(text, code);
    } else if (code < 0) serial.add(next);
    if (code < 0) code = next;
    if (code === next) next++;
    return code;
  });
}
