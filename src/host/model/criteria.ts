import { type CellValue, isCellError } from './cell.ts';

type Test = (value: CellValue, limits: readonly unknown[], today: number) => boolean;

const number =
  (test: (value: number, a: number, b: number) => boolean): Test =>
  (value, [a, b]) =>
    typeof value === 'number' && test(value, Number(a), Number(b));

const text =
  (test: (value: string, wanted: string) => boolean): Test =>
  (value, [wanted]) =>
    !isCellError(value) && test(String(value).toLowerCase(), String(wanted).toLowerCase());

const daysFrom: Record<string, number> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

const relative =
  (test: (value: number, day: number) => boolean): Test =>
  (value, [which], today) =>
    typeof value === 'number' && test(Math.floor(value), today + (daysFrom[String(which)] ?? 0));

const tests: Record<string, Test> = {
  CELL_EMPTY: (value) => value === '',
  CELL_NOT_EMPTY: (value) => value !== '',
  NUMBER_BETWEEN: number((value, a, b) => value >= a && value <= b),
  NUMBER_NOT_BETWEEN: number((value, a, b) => value < a || value > b),
  NUMBER_EQUAL_TO: number((value, a) => value === a),
  NUMBER_NOT_EQUAL_TO: number((value, a) => value !== a),
  NUMBER_GREATER_THAN: number((value, a) => value > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, a) => value >= a),
  NUMBER_LESS_THAN: number((value, a) => value < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, a) => value <= a),
  DATE_AFTER: number((value, a) => Math.floor(value) > a),
  DATE_BEFORE: number((value, a) => Math.floor(value) < a),
  DATE_EQUAL_TO: number((value, a) => Math.floor(value) === a),
  DATE_AFTER_RELATIVE: relative((value, day) => value > day),
  DATE_BEFORE_RELATIVE: relative((value, day) => value < day),
  DATE_EQUAL_TO_RELATIVE: relative((value, day) => value === day),
  TEXT_CONTAINS: text((value, wanted) => value.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: text((value, wanted) => !value.includes(wanted)),
  TEXT_EQUAL_TO: text((value, wanted) => value === wanted),
  TEXT_STARTS_WITH: text((value, wanted) => value.startsWith(wanted)),
  TEXT_ENDS_WITH: text((value, wanted) => value.endsWith(wanted)),
};

/** Whether a value meets one of Google's BooleanCriteria; `today` is a serial day. Criteria by formula are not judged here: false. */
export function meets(criteria: string, limits: readonly unknown[], value: CellValue, today: number): boolean {
  return tests[criteria]?.(value, limits, today) ?? false;
}
