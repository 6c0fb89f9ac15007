const formats = new Map<string, Intl.DateTimeFormat>();

/** Offset in ms of an IANA zone at an instant, as the browser knows it; UTC for a name that it doesn't know. */
export function zoneOffset(timeZone: string, instant: number): number {
  const parts = formatOf(timeZone).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)!.value);
  const civil = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return civil - Math.floor(instant / 1000) * 1000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const shape = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  } as const;
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat('en-US', { ...shape, timeZone });
  } catch {
    made = new Intl.DateTimeFormat('en-US', { ...shape, timeZone: 'UTC' });
  }
  formats.set(timeZone, made);
  return made;
}
