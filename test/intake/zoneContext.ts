import type { ReadingContext } from '../../src/intake/context.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Offset in ms of an IANA zone, from the platform's own table. */
function offset(timezone: string, instant: number): number {
  const format =
    formats.get(timezone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(timezone, format);
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  const civil = new Date(0);
  civil.setUTCFullYear(
    parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year),
    Number(parts.month) - 1,
    Number(parts.day),
  );
  civil.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return civil.getTime() - Math.floor(instant / 1000) * 1000;
}

/** A context with real time zones. */
export const zoneContext = (changes: Partial<ReadingContext> = {}): ReadingContext => ({
  timezone: 'Asia/Shanghai',
  locale: 'en_US',
  offset,
  whenAmbiguous: 'refuse',
  ...changes,
});
