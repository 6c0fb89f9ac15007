import { InputError } from '../engine/inputProblem.ts';
import type { Cell } from '../intake/cell.ts';
import { cellText, shownText } from '../intake/cellText.ts';
import type { ReadingContext } from '../intake/context.ts';
import { readTimes } from '../intake/readTimes.ts';
import { readYesNo } from '../intake/readYesNo.ts';
import type { Analysis } from './analysis.ts';
import { likelyNames } from './likelyNames.ts';
import { parseDuration } from './parseDuration.ts';
import { plainNumber } from './plainNumber.ts';
import { meantBy, shownValueNames, valueNames } from './settingNames.ts';
import type { SettingSpec } from './settings.ts';

const DAY = 86_400_000;

/** The value of one setting from the cells behind its name. Throws InputError with the setting as the place. */
export function readSettingValue(
  analysis: Analysis,
  name: string,
  spec: SettingSpec,
  rows: Cell[][],
  context: ReadingContext,
): unknown {
  if (spec.reads === 'rows') return rows;
  const cells = rows[0];
  if (cells.length === 0) return spec.default;
  const typed = shownText(cells[0], context);
  const refuse = (hint: string): InputError => new InputError({ code: 'badValue', argument: name, value: typed, hint });
  switch (spec.reads) {
    case 'choice': {
      const values = valueNames(analysis, spec);
      const value = meantBy(typed, values);
      if (value !== undefined) return value;
      const near = likelyNames(typed.normalize('NFKC'), shownValueNames(analysis, spec));
      throw new InputError({ code: 'unknownValue', argument: name, value: typed, hint: near });
    }
    case 'whole':
    case 'number': {
      const value = plainNumber(withoutGroups(cells[0]));
      if (Number.isNaN(value)) throw new InputError({ code: 'notANumber', argument: name, value: typed });
      if (spec.reads === 'whole' && !Number.isInteger(value)) {
        throw new InputError({ code: 'notAWholeNumber', argument: name, value: typed });
      }
      const { least = -Infinity, most = Infinity } = spec;
      if (value < least || value > most) throw refuse(limitsText(least, most));
      return value;
    }
    case 'numbers': {
      const parts = cells.flatMap((cell): Cell[] =>
        typeof cell === 'string' ? cell.split(/[,，;；、:：/\s]+/).filter(Boolean) : [cell],
      );
      const values = parts.map((part) => plainNumber(part));
      const wrong = values.findIndex((value) => Number.isNaN(value));
      if (wrong >= 0) throw new InputError({ code: 'notANumber', argument: name, value: cellText(parts[wrong]) });
      return values;
    }
    case 'yesNo': {
      if (spec.alsoYes && spec.alsoYes.test(typed)) return true;
      const { column } = readYesNo([cells[0]], context);
      if (column[0] < 0) throw new InputError({ code: 'notYesNo', argument: name, value: typed });
      return column[0] === 1;
    }
    case 'day': {
      const { column, problems } = readTimes([cells[0]], context);
      const [civil] = column.civil;
      const code = problems.length > 0 ? problems[0].code : 'notADate';
      if (Number.isNaN(civil)) throw new InputError({ code, argument: name, value: typed });
      if (spec.edge === undefined || civil % DAY === 0) return Math.floor(civil / DAY);
      return spec.edge === 'first' ? civil / DAY : (civil + 1) / DAY - 1;
    }
    case 'duration': {
      const value = parseDuration(cells.map(cellText).join(' '));
      if (value === null) throw new InputError({ code: 'notADuration', argument: name, value: typed });
      return value;
    }
    default:
      return typed;
  }
}

/** 2,000 as 2000: a single number may have its thousands grouped, a list parts its numbers by commas. */
const withoutGroups = (cell: Cell): Cell =>
  typeof cell === 'string' && /^\s*[+-]?\d{1,3}(,\d{3})+(\.\d+)?\s*$/.test(cell) ? cell.replace(/,/g, '') : cell;

/** Limits as a person says them: those that only keep numbers finite or off 0 are not told as numbers. */
function limitsText(least: number, most: number): string {
  const isOff0 = least > 0 && least < 1e-5;
  if (most >= 1e12) return isOff0 ? '> 0' : `≥ ${least}`;
  return isOff0 ? `0 < … ≤ ${most}` : `${least} … ${most}`;
}
