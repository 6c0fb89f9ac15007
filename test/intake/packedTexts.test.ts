import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedTexts } from '../../src/intake/packedTexts.ts';

describe('PackedTexts', () => {
  it('packs Latin letters, digits, - and _, up to 15 characters', () => {
    const packed = new PackedTexts();
    expect(['M-001', 'a', '13800138000', 'aZ_-09aZ_-09aZ_'].map((text) => packed.pack(text))).toEqual(
      new Array(4).fill(true),
    );
    expect(['', 'a b', '会员', 'é', '~', '０', 'a'.repeat(16)].map((text) => packed.pack(text))).toEqual(
      new Array(7).fill(false),
    );
  });

  it('tells apart texts that differ in length, case or leading zeros only', () => {
    const texts = ['0', '00', '000', '7', '07', 'A1', 'a1', ...[5, 6, 9, 10, 11, 12, 14, 15].map((n) => '0'.repeat(n))];
    expect(new Set(codesOf(texts)).size).toBe(texts.length);
  });

  it('gives the codes that a Map gives', () => {
    const character = fc.constantFrom(...'0019azAZ-_');
    const text = fc.array(character, { minLength: 1, maxLength: 15 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 1500 }), (texts) => {
        const known = new Map<string, number>();
        for (const each of texts) if (!known.has(each)) known.set(each, known.size);
        expect(codesOf(texts)).toEqual(texts.map((each) => known.get(each)));
      }),
    );
  });

  it('keeps its codes while it grows', () => {
    const texts = Array.from({ length: 5000 }, (_, index) => `M${index}`);
    expect(codesOf([...texts, ...texts])).toEqual([...texts.keys(), ...texts.keys()]);
  });
});

/** A code for each text, new ones counting up. */
function codesOf(texts: readonly string[]): number[] {
  const packed = new PackedTexts();
  let next = 0;
  return texts.map((text) => {
    packed.pack(text);
    const code = packed.code();
    if (code >= 0) return code;
    packed.add(next);
    return next++;
  });
}
