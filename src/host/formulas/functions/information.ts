import { Reference } from '../evaluate/reference.ts';
import { formatKind, isDateKind } from '../time/formatKind.ts';
import { readText } from '../values/coerce.ts';
import { compare } from '../values/compare.ts';
import { FormulaError } from '../values/formulaError.ts';
import { bare, Formatted, formatOf, isError, type Scalar } from '../values/scalar.ts';
import { type Definitions, eager, scalar } from './definition.ts';
import { numberOf, one, truthOf } from './read.ts';

const test = (check: (value: Scalar) => boolean) => eager('e', 1, 1, ([arg]) => check(one(arg)));

/** Questions about values; none of them fails on an error. */
export const information: Definitions = {
  ISBLANK: test((value) => value === null),
  ISERROR: test(isError),
  ISERR: test((value) => isError(value) && value.error !== '#N/A'),
  ISNA: test((value) => isError(value) && value.error === '#N/A'),
  ISNUMBER: test((value) => typeof bare(value) === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISDATE: eager('e', 1, 1, ([arg], context) => {
    const value = one(arg);
    const read = typeof value === 'string' ? readText(value, context) : value;
    return read !== null && isDateKind(formatOf(read));
  }),
  ISREF: eager('r', 1, 1, ([arg]) => arg instanceof Reference),
  ISBETWEEN: scalar(3, 5, ([value, low, high, includeLow, includeHigh], context) => {
    const includes = (flag: Scalar, index: number) => truthOf(flag ?? undefined, 'ISBETWEEN', index, context, true);
    const above = compare(value, low);
    const below = compare(high, value);
    return (includes(includeLow, 4) ? above >= 0 : above > 0) && (includes(includeHigh, 5) ? below >= 0 : below > 0);
  }),
  NA: scalar(0, 0, () => {
    throw new FormulaError('#N/A', '');
  }),
  N: scalar(1, 1, ([value]) => (typeof bare(value) === 'number' ? bare(value) : value === true ? 1 : 0)),
  T: scalar(1, 1, ([value]) => (typeof value === 'string' ? value : '')),
  TYPE: eager('e', 1, 1, ([arg]) => {
    const value = bare(one(arg));
    if (isError(value)) return 16;
    return typeof value === 'string' ? 2 : typeof value === 'boolean' ? 4 : 1;
  }),
  'ERROR.TYPE': eager('e', 1, 1, ([arg]) => {
    const value = one(arg);
    const codes = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'];
    if (!isError(value)) throw new FormulaError('#N/A', 'Function ERROR.TYPE parameter 1 is not an error.');
    return codes.indexOf(value.error) + 1;
  }),
  TO_DATE: scalar(1, 1, ([value]) => reformatted(value, 'date')),
  TO_PERCENT: scalar(1, 1, ([value]) => reformatted(value, 'percent')),
  TO_DOLLARS: scalar(1, 1, ([value]) => reformatted(value, 'currency')),
  TO_PURE_NUMBER: eager('v', 1, 1, ([arg], context) =>
    typeof one(arg) === 'string' || one(arg) === null ? one(arg) : numberOf(arg, 'TO_PURE_NUMBER', 1, context),
  ),
};

const FORMATS = { date: 'yyyy-mm-dd', percent: '0.00%', currency: '"$"#,##0.00' };

function reformatted(value: Scalar, kind: keyof typeof FORMATS): Scalar {
  const plain = bare(value);
  if (typeof plain !== 'number' || formatKind(formatOf(value)) === kind) return value;
  return new Formatted(plain, FORMATS[kind]);
}
