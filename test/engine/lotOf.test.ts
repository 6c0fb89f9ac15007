import { describe, expect, it } from 'vitest';
import { lotOf } from '../../src/engine/lotOf.ts';
import { randomFrom } from '../../src/engine/randomFrom.ts';

describe('lotOf', () => {
  it('draws by the FNV-1a hash of the id', () => {
    // Test vectors of FNV-1a, 32 bit (Noll, fnv/test_fnv.c): "a" e40c292c, "foobar" bf9cf968.
    expect(lotOf('a', 0)).toBe(randomFrom(0xe40c292c)());
    expect(lotOf('foobar', 0)).toBe(randomFrom(0xbf9cf968)());
  });

  it('spreads evenly, short ids included', () => {
    // Ten classes of 10,000 ids: 1,000 each, 4 standard deviations (30) to either side.
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) counts[Math.floor(lotOf(`m${i}`, 1) * 10)]++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
