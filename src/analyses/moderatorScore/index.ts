import { InputError } from '../../engine/inputProblem.ts';
import { cellText } from '../../intake/cellText.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { asOf, beside, cells, headersToo, id, optional, text, time } from '../columns.ts';
import { dayAfterLatest, daysOf } from '../daysSince.ts';
import { readTable } from '../memberTags/readTable.ts';
import { choice, decimal, duration, rows, wholeNumber } from '../settings.ts';
import { readWideStep } from '../stepFunnel/readWideStep.ts';
import { wholeDays } from '../wholeDays.ts';
import { operatorsOf } from './operators.ts';
import { operatorsTable } from './operatorsTable.ts';
import { readMeasures } from './readMeasures.ts';
import { readSpans } from './readSpans.ts';
import { rosterOf } from './roster.ts';
import { rosterLook } from './rosterLook.ts';
import { rosterTable } from './rosterTable.ts';
import { words } from './words/index.ts';

const days = (count: number) => duration({ count, unit: 'day' });

/** MODERATOR_SCORE: a roster of moderators: how far each reaches the standards, and how many an operator looks after. */
export const moderatorScore: Analysis = analysis({
  id: 'MODERATOR_SCORE',
  shape: 'table',
  columns: {
    moderator: id(),
    measures_with_headers: headersToo(beside()),
    group: optional(text()),
    operator: optional(text()),
    last_contact: optional(time()),
    recruited: optional(time()),
    trained: optional(cells()),
    as_of: asOf(),
  },
  settings: {
    show: choice(['roster', 'attention', 'operators'], 'roster'),
    measure: rows(),
    cap: decimal(1, 1, 1000),
    blanks: choice(['left out', 'zero'], 'left out'),
    'below by': choice(['any', 'score'], 'any'),
    pass: decimal(0.6, 0, 1000),
    'contact within': days(30),
    'train within': days(14),
    'most moderators': wholeNumber(2000, 1, 1_000_000),
    'most groups': wholeNumber(undefined, 1, 1_000_000),
    'own limit': rows(),
  },
  words,
  compute(given, settings, { reading }) {
    const { moderator, measures_with_headers: beside, group, operator, last_contact, recruited } = given;
    const headers = beside[0].map(cellText).filter(Boolean);
    const measures = readMeasures(
      settings.measure,
      readTable(beside, 'measures_with_headers', reading),
      headers,
      reading,
    );
    if (settings.show === 'operators' && !operator)
      throw new InputError({ code: 'missingArgument', argument: 'operator', hint: 'moderator, measures_with_headers' });
    const trained = given.trained && readWideStep(given.trained, 1, 'trained', reading);
    const columns = {
      moderator,
      group,
      operator,
      recruited: recruited && daysOf(recruited.civil),
      contacted: last_contact && daysOf(last_contact.civil),
      trained,
    };
    const dated = [last_contact, recruited].flatMap((column) => (column ? [column.civil] : []));
    const roster = rosterOf(columns, {
      measures,
      cap: settings.cap,
      blankIsZero: settings.blanks === 'zero',
      belowBy: settings['below by'],
      pass: settings.pass,
      contactDays: wholeDays('contact within', settings['contact within']),
      trainDays: wholeDays('train within', settings['train within']),
      asOf: given.as_of ?? dayAfterLatest(...dated),
    });
    if (roster.length === 0) throw new InputError({ code: 'noRows' });
    const usual = { moderators: settings['most moderators'], groups: settings['most groups'] };
    return {
      show: settings.show,
      measures,
      roster,
      operators: operatorsOf(roster),
      spanOf: readSpans(settings['own limit'], usual, reading),
      has: { group, operator, contact: last_contact, recruited, trained },
    };
  },
  table: (cube, say) => (cube.show === 'operators' ? operatorsTable(cube, say) : rosterTable(cube, say)),
  sheet: rosterLook,
});
