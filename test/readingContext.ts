import type { ReadingContext } from '../src/intake/context.ts';

/** A reading context for tests: UTC and en_US unless said otherwise; offsets are constant. */
export const readingContext = (changes: Partial<ReadingContext> & { offsetHours?: number } = {}): ReadingContext => {
  const { offsetHours = 0, ...rest } = changes;
  return {
    timezone: 'Etc/UTC',
    locale: 'en_US',
    offset: () => offsetHours * 3_600_000,
    whenAmbiguous: 'refuse',
    ...rest,
  };
};
