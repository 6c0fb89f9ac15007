import type { ReadingContext } from '../intake/context.ts';
import { fileLocale, fileZone } from './openFile.ts';
import { zoneOffset } from './zoneOffset.ts';

/** What reading needs to know of the open file. Zone and locale are asked for only when a cell needs them. */
export const readingContext = (whenAmbiguous: ReadingContext['whenAmbiguous']): ReadingContext => ({
  whenAmbiguous,
  get timezone() {
    return fileZone();
  },
  get locale() {
    return fileLocale();
  },
  offset: zoneOffset,
});
