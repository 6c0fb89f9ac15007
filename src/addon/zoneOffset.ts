const known = new Map<string, (instant: number) => number>();

/**
 * Offset of a zone in ms at an instant. Intl answers without a service call; formatDate is asked at two instants half a
 * year apart to make sure that both speak of the same zone, and serves alone where they don't agree.
 */
export function zoneOffset(timezone: string, instant: number): number {
  let lookUp = known.get(timezone);
  if (!lookUp) {
    lookUp = chooseLookUp(timezone, instant);
    known.set(timezone, lookUp);
  }
  return lookUp(instant);
}

const HALF_A_YEAR = 182 * 86_400_000;

function chooseLookUp(timezone: string, instant: number): (instant: number) => number {
  const byService = (at: number): number =>
    civil(Utilities.formatDate(new Date(at), timezone, "yyyy-MM-dd'T'HH:mm:ss")) - floor(at);
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    } as Intl.DateTimeFormatOptions);
    const byIntl = (at: number): number => {
      const [month, day, year, hour, minute, second] = (format.format(new Date(at)).match(/\d+/g) ?? []).map(Number);
      return Date.UTC(year, month - 1, day, hour % 24, minute, second) - floor(at);
    };
    const agree = [instant, instant + HALF_A_YEAR].every((at) => byIntl(at) === byService(at));
    if (agree) return byIntl;
  } catch {
    // An engine without this zone's data: the service knows it.
  }
  return byService;
}

const floor = (instant: number): number => Math.floor(instant / 1000) * 1000;

const civil = (text: string): number => Date.parse(`${text}Z`);
