export type DayOrder = 'dmy' | 'mdy' | 'ymd';

export const DAY_ORDERS: readonly DayOrder[] = ['dmy', 'mdy', 'ymd'];

/** Languages and countries that write the year first, and those that write the month first; the rest put the day first. */
const YEAR_FIRST = /^(zh|ja|ko|hu|lt|sv|mn|bo|ug|kk|fa|en_ca|en_za|fr_ca|eu)/i;
const MONTH_FIRST = /^(en$|en_us|en_ph|en_pr|en_gu|es_us|es_pr|es_pa|fil|chr|haw|zh|ja|ko)/i;

/** The order that a spreadsheet's locale takes 01/02/03 and 01/02/2003 for, out of the possible ones. */
export function localeOrder(locale: string, possible: readonly DayOrder[]): DayOrder {
  const name = locale.replace('-', '_');
  if (YEAR_FIRST.test(name) && possible.includes('ymd')) return 'ymd';
  const wanted = MONTH_FIRST.test(name) && !/^zh_(hk|mo|sg)/i.test(name) ? 'mdy' : 'dmy';
  return possible.includes(wanted) ? wanted : possible[0];
}

/** Cells that can be read in one order only are proof; this share of proof to the contrary is taken for slips. */
const SLIPS = 0.05;

/** How many open cells each order can read, and how many only that order can. */
export interface OrderEvidence {
  readonly open: number;
  readonly fits: Record<DayOrder, number>;
  readonly proves: Record<DayOrder, number>;
}

/** What a column says about its order: one order, several that all fit, or none (contradiction). */
export function possibleOrders({ open, fits, proves }: OrderEvidence): readonly DayOrder[] {
  const whole = DAY_ORDERS.filter((order) => fits[order] === open);
  if (whole.length > 0) return whole;
  const proofs = DAY_ORDERS.reduce((sum, order) => sum + proves[order], 0);
  return DAY_ORDERS.filter(
    (order) => proves[order] > 0 && proofs - proves[order] <= SLIPS * proofs && fits[order] >= (1 - SLIPS) * open,
  );
}
