import type { Material } from '../review.ts';
import { type PeriodWords, periodWords } from '../words/period.ts';

/** What sentences of the sheets call the reviewed period; the month where none is asked for. */
export const wordsOfPeriod = ({ language, period = 'month' }: Pick<Material, 'language' | 'period'>): PeriodWords =>
  periodWords[language][period];
