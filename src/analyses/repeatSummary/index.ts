import { dayText } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { id, money, optional, time } from '../columns.ts';
import { dayAfterLast } from '../events/dayLimits.ts';
import { choice, day, decimal } from '../settings.ts';
import { repeatTable } from './repeatTable.ts';
import { summariseRepeats } from './summariseRepeats.ts';
import { words } from './words/index.ts';

/** REPEAT_SUMMARY: frequency, recency, age and average of each member, the input of the value models. */
export const repeatSummary: Analysis = analysis({
  id: 'REPEAT_SUMMARY',
  shape: 'table',
  columns: { member: id(), date: time(), amount: optional(money()) },
  settings: {
    unit: choice(['day', 'week', 'month'], 'day'),
    'divide by': decimal(1, 1e-6, 1e6),
    end: day(),
    'calibration end': day(),
    as_of: day(),
    'week start': choice(['monday', 'sunday'], 'monday'),
  },
  words,
  compute(columns, settings) {
    const given = Math.min(settings.end ?? Infinity, settings.as_of ?? Infinity);
    const end = given < Infinity ? given : dayAfterLast(columns.member, columns.date) - 1;
    const calibrationEnd = settings['calibration end'];
    if (calibrationEnd !== undefined && calibrationEnd >= end) {
      throw new InputError({
        code: 'badValue',
        argument: 'calibration end',
        value: dayText(calibrationEnd),
        hint: `< ${dayText(end)}`,
      });
    }
    const summary = summariseRepeats(columns, {
      unit: settings.unit,
      weekStart: settings['week start'],
      divideBy: settings['divide by'],
      end,
      calibrationEnd,
    });
    if (summary.members.length === 0) throw new InputError({ code: 'noRows' });
    return summary;
  },
  table: repeatTable,
});
