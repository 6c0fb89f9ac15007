import type { Analysis } from './analysis.ts';
import { rfmTier } from './rfm/index.ts';

/** The list of all analyses, in the order of the reference. Adding one is a line here. */
export const ANALYSES: readonly Analysis[] = [rfmTier];

export const analysisById = (id: string): Analysis | undefined => ANALYSES.find((analysis) => analysis.id === id);
