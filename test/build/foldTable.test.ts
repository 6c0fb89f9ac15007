import { expect, test } from 'vitest';
import { charactersOf, foldPairs } from '../../src/build/foldTable.ts';
import { FOLD_PAIRS } from '../../src/intake/headers/foldTable.ts';

test('the table of 繁 and 简 has every character that a header is compared with', () => {
  const needed = Array.from(foldPairs(charactersOf(['intake'])), ([from, to]) => from + to);
  const pairs = new Set(FOLD_PAIRS.match(/../g));
  expect(needed.filter((pair) => !pairs.has(pair))).toEqual([]);
});
