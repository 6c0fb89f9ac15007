import type { Review } from '../review.ts';
import { dataCheckStep } from './dataCheck/index.ts';
import { dataLine } from './overview/summaryLines.ts';
import { readKept } from './readKept.ts';

/** The data check alone, outside of any review. */
export const checkReview: Review = {
  id: 'check',
  steps: [dataCheckStep],
  tabOrder: ['dataCheck'],
  summary: (material) => dataLine(readKept(material.kept), { ...material, only: 'dataCheck' }),
};
