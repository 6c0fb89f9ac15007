import { theBridge } from './guard.ts';

/** The when… members that filters and conditional formats share, with Google's BooleanCriteria of each. */
export const criteriaBuilders: Readonly<Record<string, string>> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
};

/** The members as property descriptors; each tells `set` the criteria and its values, days as serials. */
export function criteriaMembers(
  builders: Readonly<Record<string, string>>,
  set: (builder: object, criteria: string, values: readonly unknown[]) => void,
): PropertyDescriptorMap {
  const members: PropertyDescriptorMap = {};
  const add = (name: string, read: (args: unknown[]) => [string, unknown[]]) => {
    members[name] = {
      configurable: true,
      writable: true,
      value(this: object, ...args: unknown[]): object {
        const [criteria, values] = read(args);
        set(this, criteria, values.map(stored));
        return this;
      },
    };
  };
  for (const [name, criteria] of Object.entries(builders)) {
    add(name, (args) => [relative(args[0]) ? `${criteria}_RELATIVE` : criteria, args]);
  }
  add('withCriteria', ([criteria, values]) => [String(criteria), [...(values as unknown[])]]);
  return members;
}

const relative = (value: unknown): boolean => typeof value === 'object' && !(value instanceof Date);

function stored(value: unknown): unknown {
  if (value instanceof Date) return Math.floor(theBridge().workbook!.clock.serialOf(value.getTime()));
  return relative(value) ? String(value) : value;
}

/** The values of criteria as scripts get them back: days as Dates. */
export function handedOutValues(criteria: string, values: readonly unknown[]): unknown[] {
  const { clock } = theBridge().workbook!;
  const days = /^DATE_(AFTER|BEFORE|EQUAL_TO)$/.test(criteria);
  return values.map((value) => (days && typeof value === 'number' ? new Date(clock.instantOf(value)) : value));
}
