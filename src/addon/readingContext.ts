import type { ReadingContext } from '../intake/context.ts';
import { zoneOffset } from './zoneOffset.ts';

/** What reading needs to know of the open file. Zone and locale are asked for only when a cell needs them. */
export function readingContext(whenAmbiguous: ReadingContext['whenAmbiguous']): ReadingContext {
  let timezone: string | undefined;
  let locale: string | undefined;
  return {
    whenAmbiguous,
    get timezone() {
      timezone ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
      return timezone;
    },
    get locale() {
      locale ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
      return locale;
    },
    offset: zoneOffset,
  };
}
