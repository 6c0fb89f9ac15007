import { instance, service } from '../guard.ts';
import { registerMakers } from '../make.ts';
import { RangeMoves } from './rangeMoves.ts';
import { rangeStates } from './rangeState.ts';

/** A range of cells: place, content, look, rules and moves, each in a file of its own. */
class Range extends RangeMoves implements Pick<GoogleAppsScript.Spreadsheet.Range, keyof Range> {}

service('Spreadsheet.Range', Range);
registerMakers({ range: (sheet, area) => rangeStates.give(instance(Range), { sheet, area }) });
