const dayMs = 86_400_000;
/** 1970-01-01 as a serial day. */
const unixEpochSerial = 25_569;

/** Between instants and a zone's civil time, with the offsets that the zone had at each instant, old local times included. */
export class ZoneClock {
  readonly zone: string;
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();
  private readonly steady = new Map<number, number>();
  private readonly oldOffsets: boolean;

  /** `oldOffsets` false gives times before 1900 the zone's offset of 1970 instead of that year's odd one. */
  constructor(zone: string, oldOffsets = true) {
    this.zone = zone;
    this.oldOffsets = oldOffsets;
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** The zone's offset from UTC at an instant, in ms. */
  offsetAt(instant: number): number {
    if (!this.oldOffsets && instant < -2_208_988_800_000) return this.offsetAt(0);
    const day = Math.floor(instant / dayMs);
    let offset = this.offsets.get(day);
    if (offset === undefined) {
      const start = this.measure(day * dayMs);
      offset = start === this.measure(day * dayMs + dayMs - 1) ? start : Number.NaN;
      this.offsets.set(day, offset);
    }
    return Number.isNaN(offset) ? this.measure(instant) : offset;
  }

  /** The serial day, with its part of a day, that the zone's calendar and clocks show at an instant. */
  serialOf(instant: number): number {
    return (instant + this.offsetAt(instant)) / dayMs + unixEpochSerial;
  }

  /** The instant of a serial in civil time, to the ms. In a gap the clock is taken as running on from before it. */
  instantOf(serial: number): number {
    const civil = Math.round((serial - unixEpochSerial) * dayMs);
    const day = Math.floor(civil / dayMs);
    let steady = this.steady.get(day);
    if (steady === undefined) {
      steady = this.steadyOffset(day);
      this.steady.set(day, steady);
    }
    return Number.isNaN(steady) ? this.carefulInstant(civil) : civil - steady;
  }

  /** The offset that holds on a civil day and the two days before and after it; NaN where it changes. */
  private steadyOffset(day: number): number {
    const offset = this.offsetAt(day * dayMs);
    for (let near = day - 2; near <= day + 2; near++)
      if (this.offsetAt(near * dayMs) !== offset || this.offsetAt((near + 1) * dayMs - 1) !== offset) return Number.NaN;
    return offset;
  }

  private carefulInstant(civil: number): number {
    const before = this.offsetAt(civil - dayMs);
    const first = civil - this.offsetAt(civil - before);
    return this.offsetAt(first) + first === civil ? first : civil - before;
  }

  private measure(instant: number): number {
    const parts: Record<string, number> = {};
    let beforeChrist = false;
    for (const { type, value } of this.format.formatToParts(instant)) {
      if (type === 'era') beforeChrist = value === 'BC';
      else if (type !== 'literal') parts[type] = Number(value);
    }
    const civil = new Date(0);
    civil.setUTCFullYear(beforeChrist ? 1 - parts.year! : parts.year!, parts.month! - 1, parts.day!);
    civil.setUTCHours(parts.hour!, parts.minute!, parts.second!, 0);
    return civil.getTime() - Math.floor(instant / 1000) * 1000;
  }
}

const clocks = new Map<string, ZoneClock>();

/** The clock of a zone, made once. Throws RangeError for a zone that does not exist. */
export function zoneClock(zone: string, oldOffsets = true): ZoneClock {
  const key = `${zone} ${oldOffsets}`;
  let clock = clocks.get(key);
  if (!clock) {
    clock = new ZoneClock(zone, oldOffsets);
    clocks.set(key, clock);
  }
  return clock;
}
