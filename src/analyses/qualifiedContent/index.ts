import { type Analysis, analysis } from '../analysis.ts';
import { number, optional } from '../columns.ts';
import { refuseNegative } from '../refuseNegative.ts';
import { decimal } from '../settings.ts';
import { qualified } from './qualified.ts';
import { words } from './words/index.ts';

const LARGEST = Number.MAX_SAFE_INTEGER;

/** QUALIFIED_CONTENT: whether a post counts as qualified. */
export const qualifiedContent: Analysis = analysis({
  id: 'QUALIFIED_CONTENT',
  shape: 'rows',
  columns: { words: optional(number()), interactions: optional(number()), reads: number() },
  settings: {
    words: decimal(300, 0, LARGEST),
    interactions: decimal(10, 0, LARGEST),
    reads: decimal(500, 0, LARGEST),
  },
  words,
  compute({ words: counts, interactions, reads }, limits, { rows }) {
    for (const [name, values] of Object.entries({ words: counts, interactions, reads }))
      if (values) refuseNegative(name, values);
    const at = (values: Float64Array | undefined, row: number): number => (values ? values[row] : Number.NaN);
    return Array.from({ length: rows }, (_, row) =>
      qualified(at(counts, row), at(interactions, row), at(reads, row), limits),
    );
  },
  table: (verdicts) => verdicts.map((verdict) => [verdict]),
});
