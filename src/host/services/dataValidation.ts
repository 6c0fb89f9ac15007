import type { ValidationRule } from '../model/validation.ts';
import type { Rectangle } from './bridge.ts';
import { enumMember } from './enums.ts';
import { exception, hiddenState, instance, service, theBridge, unknownFate, whole } from './guard.ts';
import { makeRange } from './make.ts';
import { rangeStates } from './range/rangeState.ts';

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** The most choices that a list in a rule has. */
const mostChoices = 500;

const states = hiddenState<ValidationRule>();

/** The rule of a DataValidation object. */
export function validationRuleOf(validation: object): ValidationRule {
  return states.of(validation);
}

/** A DataValidation object over a rule. */
export function makeValidation(rule: ValidationRule): Google {
  return whole(states.give(instance(DataValidation), rule));
}

/** Days in rules are kept as serials, ranges as sheet and area. */
function stored(value: unknown): unknown {
  if (value instanceof Date) return Math.floor(theBridge().workbook!.clock.serialOf(value.getTime()));
  const state = typeof value === 'object' && value !== null ? rangeStates.of(value) : undefined;
  return state ? { sheetId: state.sheet.id, area: state.area } : value;
}

function handedOut(rule: ValidationRule): unknown[] {
  const workbook = theBridge().workbook!;
  return rule.values.map((value) => {
    if (rule.criteria.startsWith('DATE_') && typeof value === 'number')
      return new Date(workbook.clock.instantOf(value));
    if (typeof value === 'object' && value !== null && 'sheetId' in value) {
      const { sheetId, area } = value as { sheetId: number; area: Rectangle };
      const sheet = workbook.sheetById(sheetId);
      return sheet ? makeRange(sheet, area) : null;
    }
    return Array.isArray(value) ? [...(value as unknown[])] : value;
  });
}

abstract class RuleReader {
  getAllowInvalid(): boolean {
    return states.of(this).allowInvalid;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return enumMember('Spreadsheet.DataValidationCriteria', states.of(this).criteria);
  }
  getCriteriaValues(): unknown[] {
    return handedOut(states.of(this));
  }
  getHelpText(): string {
    return states.of(this).helpText as string;
  }
  copy(): GoogleBuilder {
    return newValidation(states.of(this));
  }
}

class DataValidation
  extends RuleReader
  implements Pick<Google, 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'> {}

function rule(builder: object, criteria: string, ...values: unknown[]): GoogleBuilder {
  return whole(states.give(builder, { ...states.of(builder), criteria, values: values.map(stored) }));
}

class DataValidationBuilder extends RuleReader implements Pick<GoogleBuilder, keyof DataValidationBuilder> {
  build(): Google {
    if (states.of(this).criteria === '') unknownFate('A data validation rule without criteria');
    return makeValidation(Object.freeze({ ...states.of(this) }));
  }
  setAllowInvalid(allowInvalid: boolean): GoogleBuilder {
    return whole(states.give(this, { ...states.of(this), allowInvalid }));
  }
  setHelpText(helpText: string): GoogleBuilder {
    return whole(states.give(this, { ...states.of(this), helpText }));
  }
  requireCheckbox(...values: unknown[]): GoogleBuilder {
    return rule(this, 'CHECKBOX', ...values);
  }
  requireDate(): GoogleBuilder {
    return rule(this, 'DATE_IS_VALID_DATE');
  }
  requireDateAfter(date: unknown): GoogleBuilder {
    return rule(this, 'DATE_AFTER', date);
  }
  requireDateBefore(date: unknown): GoogleBuilder {
    return rule(this, 'DATE_BEFORE', date);
  }
  requireDateBetween(start: unknown, end: unknown): GoogleBuilder {
    return rule(this, 'DATE_BETWEEN', start, end);
  }
  requireDateEqualTo(date: unknown): GoogleBuilder {
    return rule(this, 'DATE_EQUAL_TO', date);
  }
  requireDateNotBetween(start: unknown, end: unknown): GoogleBuilder {
    return rule(this, 'DATE_NOT_BETWEEN', start, end);
  }
  requireDateOnOrAfter(date: unknown): GoogleBuilder {
    return rule(this, 'DATE_ON_OR_AFTER', date);
  }
  requireDateOnOrBefore(date: unknown): GoogleBuilder {
    return rule(this, 'DATE_ON_OR_BEFORE', date);
  }
  requireNumberBetween(start: number, end: number): GoogleBuilder {
    return rule(this, 'NUMBER_BETWEEN', start, end);
  }
  requireNumberEqualTo(number: number): GoogleBuilder {
    return rule(this, 'NUMBER_EQUAL_TO', number);
  }
  requireNumberGreaterThan(number: number): GoogleBuilder {
    return rule(this, 'NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return rule(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): GoogleBuilder {
    return rule(this, 'NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return rule(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  requireNumberNotBetween(start: number, end: number): GoogleBuilder {
    return rule(this, 'NUMBER_NOT_BETWEEN', start, end);
  }
  requireNumberNotEqualTo(number: number): GoogleBuilder {
    return rule(this, 'NUMBER_NOT_EQUAL_TO', number);
  }
  requireTextContains(text: string): GoogleBuilder {
    return rule(this, 'TEXT_CONTAINS', text);
  }
  requireTextDoesNotContain(text: string): GoogleBuilder {
    return rule(this, 'TEXT_DOES_NOT_CONTAIN', text);
  }
  requireTextEqualTo(text: string): GoogleBuilder {
    return rule(this, 'TEXT_EQUAL_TO', text);
  }
  requireTextIsEmail(): GoogleBuilder {
    return rule(this, 'TEXT_IS_VALID_EMAIL');
  }
  requireTextIsUrl(): GoogleBuilder {
    return rule(this, 'TEXT_IS_VALID_URL');
  }
  requireValueInList(values: string[], showDropdown = true): GoogleBuilder {
    if (values.length > mostChoices) {
      throw exception(
        `The data validation rule has more items than the limit of ${mostChoices}. Use the "List from a range" criteria instead.`,
      );
    }
    if (values.length === 0) unknownFate('A list without choices');
    return rule(this, 'VALUE_IN_LIST', Object.freeze(values.map(String)), showDropdown);
  }
  requireValueInRange(range: object, showDropdown = true): GoogleBuilder {
    return rule(this, 'VALUE_IN_RANGE', range, showDropdown);
  }
  withCriteria(criteria: unknown, values: unknown[]): GoogleBuilder {
    return rule(this, String(criteria), ...values);
  }
}

service('Spreadsheet.DataValidation', DataValidation);
service('Spreadsheet.DataValidationBuilder', DataValidationBuilder);

/** A builder that starts from a rule, or from none. */
export function newValidation(
  from: ValidationRule = { criteria: '', values: [], allowInvalid: true, helpText: null },
): GoogleBuilder {
  return whole(states.give(instance(DataValidationBuilder), from));
}
