import { type CellValue, isCellError } from './cell.ts';

/** A data validation rule: Google's criteria name and its values (dates as serials). */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

type Check = (value: CellValue, limits: readonly never[]) => boolean;

const asNumber =
  (test: (value: number, a: number, b: number) => boolean): Check =>
  (value, [a, b]) =>
    typeof value === 'number' && test(value, a as unknown as number, b as unknown as number);

const asText =
  (test: (value: string, wanted: string) => boolean): Check =>
  (value, [wanted]) =>
    test(String(value), String(wanted));

const checks: Record<string, Check> = {
  CHECKBOX: (value, values) =>
    values.length > 0 ? values.some((allowed) => allowed === value) : typeof value === 'boolean',
  VALUE_IN_LIST: (value, [choices]) => (choices as unknown as string[]).map(String).includes(String(value)),
  NUMBER_BETWEEN: asNumber((value, a, b) => value >= a && value <= b),
  NUMBER_NOT_BETWEEN: asNumber((value, a, b) => value < a || value > b),
  NUMBER_EQUAL_TO: asNumber((value, a) => value === a),
  NUMBER_NOT_EQUAL_TO: asNumber((value, a) => value !== a),
  NUMBER_GREATER_THAN: asNumber((value, a) => value > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: asNumber((value, a) => value >= a),
  NUMBER_LESS_THAN: asNumber((value, a) => value < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: asNumber((value, a) => value <= a),
  DATE_IS_VALID_DATE: asNumber(() => true),
  DATE_AFTER: asNumber((value, a) => Math.floor(value) > a),
  DATE_ON_OR_AFTER: asNumber((value, a) => Math.floor(value) >= a),
  DATE_BEFORE: asNumber((value, a) => Math.floor(value) < a),
  DATE_ON_OR_BEFORE: asNumber((value, a) => Math.floor(value) <= a),
  DATE_EQUAL_TO: asNumber((value, a) => Math.floor(value) === a),
  DATE_BETWEEN: asNumber((value, a, b) => Math.floor(value) >= a && Math.floor(value) <= b),
  DATE_NOT_BETWEEN: asNumber((value, a, b) => Math.floor(value) < a || Math.floor(value) > b),
  TEXT_CONTAINS: asText((value, wanted) => value.toLowerCase().includes(wanted.toLowerCase())),
  TEXT_DOES_NOT_CONTAIN: asText((value, wanted) => !value.toLowerCase().includes(wanted.toLowerCase())),
  TEXT_EQUAL_TO: asText((value, wanted) => value === wanted),
  TEXT_IS_VALID_EMAIL: asText((value) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value)),
  TEXT_IS_VALID_URL: asText((value) => /^(https?|ftp):\/\/\S+$/i.test(value)),
};

/**
 * Whether a rule takes a value. Blanks always pass; VALUE_IN_RANGE looks its choices up through `choices`; criteria by
 * formula are not judged here and pass.
 */
export function isValid(rule: ValidationRule, value: CellValue, choices: (area: unknown) => CellValue[]): boolean {
  if (value === '' || rule.allowInvalid) return true;
  if (isCellError(value)) return false;
  if (rule.criteria === 'VALUE_IN_RANGE') return choices(rule.values[0]).some((choice) => choice === value);
  const check = checks[rule.criteria];
  return check ? check(value, rule.values as readonly never[]) : true;
}
