export { rfmScore } from './rfmScore.ts';
export { rfmTier } from './rfmTier.ts';
