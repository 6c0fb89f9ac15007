import { hiddenState, instance, service, whole } from './guard.ts';

type Google = GoogleAppsScript.Spreadsheet.RangeList;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const states = hiddenState<readonly GoogleRange[]>();

/** Members that do the same to each range. */
const forwarded = [
  'activate',
  'breakApart',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
] as const satisfies readonly (keyof Google & keyof GoogleRange)[]; // prettier-ignore

class RangeList implements Pick<Google, 'getRanges'> {
  getRanges(): GoogleRange[] {
    return [...states.of(this)];
  }
}

for (const member of forwarded) {
  Object.defineProperty(RangeList.prototype, member, {
    configurable: true,
    writable: true,
    value(this: object, ...args: unknown[]) {
      for (const range of states.of(this)) (range[member] as (...more: unknown[]) => unknown)(...args);
      return this;
    },
  });
}

service('Spreadsheet.RangeList', RangeList);

/** A RangeList over ranges. */
export function makeRangeList(ranges: readonly GoogleRange[]): Google {
  return whole(states.give(instance(RangeList), ranges));
}
