const DAY = 86_400_000;
/** Day 0 of a serial: 1899-12-30. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial of a civil date; parts beyond their limits carry over, as in DATE(2026, 13, 1). */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return (date.getTime() - EPOCH) / DAY;
}

/** Civil parts of a serial, to the millisecond. `month` is 1..12, `weekday` 0 (Sunday) .. 6. */
export function serialParts(serial: number): {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  weekday: number;
} {
  const date = new Date(serialToCivil(serial));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    weekday: date.getUTCDay(),
  };
}

/** Civil ms of a serial; a serial holds a bit more than milliseconds, so they are rounded. */
const serialToCivil = (serial: number): number => Math.round(serial * DAY) + EPOCH;
