import { InputError } from '../../engine/inputProblem.ts';
import { toCivil, type Zone } from '../../engine/zone.ts';
import type { TimeColumn } from '../../intake/column.ts';
import { changedContext, type ReadingContext } from '../../intake/context.ts';
import { zoneOver } from '../../intake/times/zoneOver.ts';

/**
 * The same instants on the clocks of another zone, for the setting `timezone`. Dates without a time of day are civil
 * days and stay what they are. Throws InputError for a name that is no time zone.
 */
export function inReportZone(time: TimeColumn, timezone: string, reading: ReadingContext): TimeColumn {
  if (timezone === '') return time;
  if (!isTimeZone(timezone)) {
    throw new InputError({
      code: 'unknownValue',
      argument: 'timezone',
      value: timezone,
      hint: '"Asia/Shanghai", "Etc/UTC"',
    });
  }
  if (!time.hasTime || timezone === time.zone.name) return time;
  const zone: Zone = zoneOver(time.instant, changedContext(reading, { timezone }));
  return { ...time, zone, civil: time.instant.map((instant) => toCivil(zone, instant)) };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
