import { service } from '../guard.ts';
import { registerMakers } from '../make.ts';
import { RangeRules } from './rangeRules.ts';
import { rangeStates } from './rangeState.ts';

/** A range of cells: place, content, look and rules, each in a file of its own. */
export class Range extends RangeRules implements Pick<GoogleAppsScript.Spreadsheet.Range, keyof Range> {}

service('Spreadsheet.Range', Range);
registerMakers({ range: (sheet, area) => rangeStates.give(new Range(), { sheet, area }) });
