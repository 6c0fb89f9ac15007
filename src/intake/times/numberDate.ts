import { DAY_MS, dayOf, isValidDay } from '../../engine/calendar.ts';

/** What a number in a column of dates can be. The ranges do not overlap, but for the two that a column decides. */
export type NumberKind =
  | 'serial'
  | 'days'
  | 'minutes'
  | 'seconds14'
  | 'roc'
  | 'epochSeconds'
  | 'epochMs'
  | 'epochMicros';

/** Day 0 of spreadsheets is 1899-12-30. */
const SERIAL_EPOCH = dayOf(1899, 12, 30);

/** 1927-05-18 and 2201-01-01 as serials: below are years, counts and ages, above are amounts. */
const SERIAL_LEAST = 10_000;
const SERIAL_MOST = 109_939;

const packedDay = (packed: number): number => {
  const year = Math.floor(packed / 10_000);
  const month = Math.floor(packed / 100) % 100;
  const day = packed % 100;
  return year >= 1800 && year <= 2999 && isValidDay(year, month, day) ? dayOf(year, month, day) : Number.NaN;
};

function packedMoment(day: number, hour: number, minute: number, second: number): number {
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  return packedDay(day) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** Which kind a number is by its size; '' if none. 12 digits can be yyyyMMddHHmm or ms of 1976: only the former is real. */
export function numberKind(value: number): NumberKind | '' {
  if (value >= SERIAL_LEAST && value <= SERIAL_MOST) return 'serial';
  if (value >= 1_000_101 && value <= 1_501_231) return 'roc';
  if (value >= 18_000_101 && value <= 29_991_231) return 'days';
  if (value >= 1e8 && value < 5e9) return 'epochSeconds';
  if (value >= 180_001_010_000 && value <= 299_912_312_359 && !Number.isNaN(civilOfNumber(value, 'minutes')))
    return 'minutes';
  if (value >= 1e11 && value < 5e12) return 'epochMs';
  if (value >= 18_000_101_000_000 && value <= 29_991_231_235_959) return 'seconds14';
  if (value >= 1e14 && value < 5e15) return 'epochMicros';
  return '';
}

/** Civil ms of a number of a kind (an instant for the epoch kinds), NaN if its parts name no day. */
export function civilOfNumber(value: number, kind: NumberKind): number {
  switch (kind) {
    case 'serial': {
      const whole = Math.floor(value);
      return (whole + SERIAL_EPOCH) * DAY_MS + Math.round((value - whole) * DAY_MS);
    }
    case 'days':
      return Number.isInteger(value) ? packedDay(value) * DAY_MS : Number.NaN;
    case 'roc':
      return Number.isInteger(value) ? packedDay(value + 19_110_000) * DAY_MS : Number.NaN;
    case 'minutes':
      return packedMoment(Math.floor(value / 1e4), Math.floor(value / 100) % 100, value % 100, 0);
    case 'seconds14':
      return packedMoment(
        Math.floor(value / 1e6),
        Math.floor(value / 1e4) % 100,
        Math.floor(value / 100) % 100,
        value % 100,
      );
    case 'epochSeconds':
      return Math.round(value * 1000);
    case 'epochMs':
      return Math.floor(value);
    case 'epochMicros':
      return Math.floor(value / 1000);
  }
}

export const isEpoch = (kind: NumberKind): boolean =>
  kind === 'epochSeconds' || kind === 'epochMs' || kind === 'epochMicros';
