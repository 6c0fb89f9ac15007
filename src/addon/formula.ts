import { analysisById } from '../analyses/index.ts';
import { runFormula } from '../analyses/runFormula.ts';
import { fileLanguage } from './fileLanguage.ts';
import { toGoogle } from './googleCells.ts';
import { readingContext } from './readingContext.ts';

/** Called by the generated top-level stub of every custom function. */
export function formula(id: string, passed: ArrayLike<unknown>): unknown {
  const analysis = analysisById(id);
  if (!analysis) throw new Error(id);
  // Its own properties, so that a copy with another zone or day order has them all; they are still asked for lazily.
  const context = Object.assign(readingContext('refuse'), { language: fileLanguage });
  return toGoogle(runFormula(analysis, Array.from(passed), context), context);
}
