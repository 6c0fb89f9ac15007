import type { ConditionalLook, GradientPoint, ConditionalFormatRule as RuleState } from '../model/sheetParts.ts';
import type { Sheet } from './bridge.ts';
import { colorText } from './color.ts';
import { criteriaBuilders, criteriaMembers, handedOutValues } from './criteria.ts';
import { enumMember } from './enums.ts';
import { exception, hiddenState, instance, service, whole } from './guard.ts';
import { makeRange } from './make.ts';
import { placeOf } from './range/rangeState.ts';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleBoolean = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GoogleGradient = GoogleAppsScript.Spreadsheet.GradientCondition;

/** A rule on its way: the sheet comes with its first range. */
interface BuilderState {
  readonly sheet: Sheet | null;
  readonly areas: RuleState['areas'];
  readonly min: GradientPoint | null;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint | null;
  readonly criteria: string | null;
  readonly values: readonly unknown[];
  readonly look: ConditionalLook;
}

const states = hiddenState<BuilderState>();
const plain: ConditionalLook = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};
const empty: BuilderState = {
  sheet: null,
  areas: [],
  min: null,
  mid: null,
  max: null,
  criteria: null,
  values: [],
  look: plain,
};

/** Whether a formula names another sheet, be it by a named range. Texts in it (INDIRECT("Other!A1")) may say what they like. */
function namesOtherSheet(formula: string, sheet: Sheet): boolean {
  const code = formula.replace(/"[^"]*"/g, '""');
  const own = sheet.name.toLowerCase();
  for (const [, quoted, plain] of code.matchAll(/'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu))
    if ((quoted?.replace(/''/g, "'") ?? plain!).toLowerCase() !== own) return true;
  const words = new Set(code.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_.]*/gu) ?? []);
  return sheet.workbook.namedRanges.some(({ name, sheetId }) => sheetId !== sheet.id && words.has(name.toLowerCase()));
}

/** The rule that a ConditionalFormatRule object stands for; refuses one whose ranges lie on another sheet. */
export function ruleFor(rule: object, sheet: Sheet): RuleState {
  const { areas, min, mid, max, criteria, values, look, sheet: own } = states.of(rule);
  const formulas = criteria === 'CUSTOM_FORMULA' ? values.map(String) : [];
  if (own !== sheet || formulas.some((formula) => namesOtherSheet(formula, sheet)))
    throw exception('Conditional format rule cannot reference a different sheet.');
  return {
    areas,
    gradient: min && max ? { min, mid, max } : null,
    condition: criteria === null ? null : { criteria, values, look },
  };
}

/** The ConditionalFormatRule object of a rule of a sheet. */
export function makeRule(sheet: Sheet, { areas, gradient, condition }: RuleState): Google {
  const { min = null, mid = null, max = null } = gradient ?? {};
  const { criteria = null, values = [], look = plain } = condition ?? {};
  return whole(states.give(instance(ConditionalFormatRule), { sheet, areas, min, mid, max, criteria, values, look }));
}

abstract class RuleReader {
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    const { sheet, areas } = states.of(this);
    return areas.map((area) => makeRange(sheet!, area));
  }
  getBooleanCondition(): GoogleBoolean | null {
    const state = states.of(this);
    return state.criteria === null ? null : whole(states.give(instance(BooleanCondition), state));
  }
  getGradientCondition(): GoogleGradient | null {
    const state = states.of(this);
    return state.min && state.max ? whole(states.give(instance(GradientCondition), state)) : null;
  }
  copy(): GoogleBuilder {
    return newRule(states.of(this));
  }
}

class ConditionalFormatRule extends RuleReader implements Pick<Google, keyof RuleReader> {}

class BooleanCondition implements Pick<GoogleBoolean, keyof BooleanCondition> {
  getBackground(): string | null {
    return states.of(this).look.background;
  }
  getBold(): boolean | null {
    return states.of(this).look.bold;
  }
  getFontColor(): string | null {
    return states.of(this).look.fontColor;
  }
  getItalic(): boolean | null {
    return states.of(this).look.italic;
  }
  getStrikethrough(): boolean | null {
    return states.of(this).look.strikethrough;
  }
  getUnderline(): boolean | null {
    return states.of(this).look.underline;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return enumMember('Spreadsheet.BooleanCriteria', states.of(this).criteria!);
  }
  getCriteriaValues(): unknown[] {
    const { criteria, values } = states.of(this);
    return handedOutValues(criteria!, values);
  }
}

const interpolation = (point: GradientPoint | null): GoogleAppsScript.Spreadsheet.InterpolationType | null =>
  point ? enumMember('Spreadsheet.InterpolationType', point.type) : null;

class GradientCondition implements Pick<GoogleGradient, keyof GradientCondition> {
  getMinColor(): string {
    return states.of(this).min!.color;
  }
  getMinType(): GoogleAppsScript.Spreadsheet.InterpolationType | null {
    return interpolation(states.of(this).min);
  }
  getMinValue(): string {
    return states.of(this).min!.value;
  }
  getMidColor(): string {
    return states.of(this).mid?.color as string;
  }
  getMidType(): GoogleAppsScript.Spreadsheet.InterpolationType | null {
    return interpolation(states.of(this).mid);
  }
  getMidValue(): string {
    return states.of(this).mid?.value ?? '';
  }
  getMaxColor(): string {
    return states.of(this).max!.color;
  }
  getMaxType(): GoogleAppsScript.Spreadsheet.InterpolationType | null {
    return interpolation(states.of(this).max);
  }
  getMaxValue(): string {
    return states.of(this).max!.value;
  }
}

function change(builder: object, changes: Partial<BuilderState>): GoogleBuilder {
  return whole(states.give(builder, { ...states.of(builder), ...changes }));
}

function restyle(builder: object, look: Partial<ConditionalLook>): GoogleBuilder {
  return change(builder, { look: { ...states.of(builder).look, ...look } });
}

function point(color: string, type: unknown, value: string): GradientPoint {
  return { color: colorText(color)!, type: String(type) as GradientPoint['type'], value: String(value) };
}

class ConditionalFormatRuleBuilder
  extends RuleReader
  implements Pick<GoogleBuilder, keyof ConditionalFormatRuleBuilder>
{
  build(): Google {
    const state = states.of(this);
    if (state.areas.length === 0) throw exception('A conditional format rule must have at least one range.');
    if (state.criteria === null && !(state.min && state.max))
      throw exception('A conditional format rule must have a condition.');
    return whole(states.give(instance(ConditionalFormatRule), state));
  }
  setRanges(ranges: object[]): GoogleBuilder {
    const places = ranges.map(placeOf);
    if (places.some(({ sheet }) => sheet !== places[0]!.sheet))
      throw exception('All ranges must be on the same sheet.');
    return change(this, { sheet: places[0]?.sheet ?? null, areas: places.map(({ area }) => area) });
  }
  setBackground(color: string | null): GoogleBuilder {
    return restyle(this, { background: colorText(color) });
  }
  setFontColor(color: string | null): GoogleBuilder {
    return restyle(this, { fontColor: colorText(color) });
  }
  setBold(bold: boolean | null): GoogleBuilder {
    return restyle(this, { bold });
  }
  setItalic(italic: boolean | null): GoogleBuilder {
    return restyle(this, { italic });
  }
  setUnderline(underline: boolean | null): GoogleBuilder {
    return restyle(this, { underline });
  }
  setStrikethrough(strikethrough: boolean | null): GoogleBuilder {
    return restyle(this, { strikethrough });
  }
  setGradientMinpoint(color: string): GoogleBuilder {
    return change(this, { criteria: null, min: point(color, 'MIN', '') });
  }
  setGradientMinpointWithValue(color: string, type: unknown, value: string): GoogleBuilder {
    return change(this, { criteria: null, min: point(color, type, value) });
  }
  setGradientMidpointWithValue(color: string, type: unknown, value: string): GoogleBuilder {
    return change(this, { criteria: null, mid: point(color, type, value) });
  }
  setGradientMaxpoint(color: string): GoogleBuilder {
    return change(this, { criteria: null, max: point(color, 'MAX', '') });
  }
  setGradientMaxpointWithValue(color: string, type: unknown, value: string): GoogleBuilder {
    return change(this, { criteria: null, max: point(color, type, value) });
  }
}

Object.defineProperties(
  ConditionalFormatRuleBuilder.prototype,
  criteriaMembers(criteriaBuilders, (builder, criteria, values) => {
    change(builder, { criteria, values, min: null, mid: null, max: null });
  }),
);

service('Spreadsheet.ConditionalFormatRule', ConditionalFormatRule);
service('Spreadsheet.BooleanCondition', BooleanCondition);
service('Spreadsheet.GradientCondition', GradientCondition);
service('Spreadsheet.ConditionalFormatRuleBuilder', ConditionalFormatRuleBuilder);

/** A builder that starts from a rule, or from nothing. */
export function newRule(from: BuilderState = empty): GoogleBuilder {
  return whole(states.give(instance(ConditionalFormatRuleBuilder), from));
}
