import { InputError } from '../../engine/inputProblem.ts';
import type { MoneyColumn, TextColumn, TimeColumn } from '../../intake/column.ts';
import type { Duration } from '../settings.ts';
import { wholeDays } from '../wholeDays.ts';
import type { OrderTable } from './earlyOrders.ts';

/** The arguments about orders as one table; undefined without any. Throws InputError where member or date is missing. */
export function readOrders(
  member: TextColumn | undefined,
  date: TimeColumn | undefined,
  amount: MoneyColumn | undefined,
): OrderTable | undefined {
  if (!member && !date && !amount) return undefined;
  if (member && date) return { member, date, amount };
  const hint = 'order_member, order_date, [amount]';
  throw new InputError({ code: 'missingArgument', argument: member ? 'order_date' : 'order_member', hint });
}

/** The setting `age` in days; none is to date. */
export const ageInDays = (age: Duration): number => (age.unit === 'none' ? Infinity : wholeDays('age', age));
