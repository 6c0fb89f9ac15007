/** Days are '2026-11-01', months '2026-10': text sorts as time does. */
const iso = (time: Date): string => time.toISOString().slice(0, 10);
const utc = (day: string, shiftMonths = 0, shiftDays = 0): Date => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1 + shiftMonths, date + shiftDays));
};

/** The browser's own day. */
export const dayOf = (now: Date): string => iso(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));

/** The first day of the current month: rows before it count, so the last complete month is reviewed. */
export const proposedAsOf = (today: string): string => `${today.slice(0, 7)}-01`;

/** The month of the day before the as-of day. */
export const monthReviewed = (asOf: string): string => iso(utc(asOf, 0, -1)).slice(0, 7);

/** The as-of day that reviews the whole of a month. */
export const asOfForMonth = (month: string): string => iso(utc(`${month}-01`, 1));

export const lastDayOfMonth = (month: string): string => iso(utc(asOfForMonth(month), 0, -1));

/** The given month and those before it, newest first. */
export const monthsBack = (month: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => iso(utc(`${month}-01`, -index)).slice(0, 7));

/** A civil day that exists, written out. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && iso(utc(text)) === text;

export const daysBetween = (from: string, to: string): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
