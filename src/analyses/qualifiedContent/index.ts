import { type Analysis, analysis } from '../analysis.ts';
import { number } from '../columns.ts';
import { refuseNegative } from '../refuseNegative.ts';
import { decimal } from '../settings.ts';
import { qualified } from './qualified.ts';
import { words } from './words/index.ts';

const LARGEST = Number.MAX_SAFE_INTEGER;

/** QUALIFIED_CONTENT: whether a post counts as qualified. */
export const qualifiedContent: Analysis = analysis({
  id: 'QUALIFIED_CONTENT',
  shape: 'rows',
  columns: { words: number(), interactions: number(), reads: number() },
  settings: {
    words: decimal(300, 0, LARGEST),
    interactions: decimal(10, 0, LARGEST),
    reads: decimal(500, 0, LARGEST),
  },
  words,
  compute(columns, limits) {
    for (const [name, values] of Object.entries(columns)) refuseNegative(name, values);
    return columns.words.reduce<(boolean | null)[]>((verdicts, count, row) => {
      verdicts.push(qualified(count, columns.interactions[row], columns.reads[row], limits));
      return verdicts;
    }, []);
  },
  table: (verdicts) => verdicts.map((verdict) => [verdict]),
});
