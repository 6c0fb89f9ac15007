import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LongTexts } from '../../src/intake/longTexts.ts';

describe('LongTexts', () => {
  it('gives the codes that a Map gives, for texts of any script and length', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '会', '员', '\u{1f600}', '\u0000', '\uffff');
    const text = fc.string({ unit, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 1500 }), fc.integer({ min: 1, max: 90 }), (some, length) => {
        const texts = [...some, 'x'.repeat(length), `${'x'.repeat(length)}\u0000`, ...some];
        const known = new Map<string, number>();
        for (const each of texts) if (!known.has(each)) known.set(each, known.size);
        expect(codesOf(texts)).toEqual(texts.map((each) => known.get(each)));
      }),
    );
  });

  it('keeps its codes while its table and its store grow', () => {
    const texts = Array.from({ length: 5000 }, (_, index) => `oUpF8uMuAJO_M2pxb1Q9z${index}会员`);
    expect(codesOf([...texts, ...texts])).toEqual([...texts.keys(), ...texts.keys()]);
  });
});

/** A code for each text, new ones counting up. */
function codesOf(texts: readonly string[]): number[] {
  const long = new LongTexts();
  let next = 0;
  return texts.map((text) => {
    const code = long.code(text);
    if (code >= 0) return code;
    long.add(next);
    return next++;
  });
}
