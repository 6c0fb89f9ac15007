import { checkReview } from '../../reviews/monthly/checkReview.ts';
import { monthlyReview } from '../../reviews/monthly/index.ts';
import type { Review } from '../../reviews/review.ts';
import type { Checkpoint } from './checkpoint.ts';

/** What a run makes: the whole review, or its data check alone. */
export const reviewOf = ({ only }: Pick<Checkpoint, 'only'>): Review => (only ? checkReview : monthlyReview);
