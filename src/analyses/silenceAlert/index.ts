import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { asOf, number, oneForAll, optional, time } from '../columns.ts';
import { dayAfterLatest, daysOf } from '../daysSince.ts';
import { filledRows } from '../filledRows.ts';
import { forEveryRow } from '../forEveryRow.ts';
import { refuseNegative } from '../refuseNegative.ts';
import { choice, decimal, duration, rows, wholeNumber } from '../settings.ts';
import { wholeDays } from '../wholeDays.ts';
import { whyTests } from '../whyTests.ts';
import { readExcludedDays } from './readExcludedDays.ts';
import { STATUSES, silence } from './silence.ts';
import { silenceSummary } from './silenceSummary.ts';
import { silenceWhy } from './silenceWhy.ts';
import { words } from './words/index.ts';

const days = (count: number) => duration({ count, unit: 'day' });

/** SILENCE_ALERT: who has gone silent, measured by each member's own rhythm. */
export const silenceAlert: Analysis = analysis({
  id: 'SILENCE_ALERT',
  shape: 'rows',
  columns: {
    last_active: time(),
    usual_gap: oneForAll(number()),
    visits: optional(number()),
    joined: optional(time()),
    as_of: asOf(),
  },
  settings: {
    show: choice(['status', 'details', 'since', 'summary', 'why', 'both'], 'status'),
    factor: decimal(2, 0, 1000),
    floor: days(7),
    'minimum visits': wholeNumber(3, 0, 1_000_000),
    'just joined': days(14),
    lost: days(90),
    'excluded days': rows(),
    'heavy visits': wholeNumber(10, 0, 1_000_000),
  },
  words,
  compute({ last_active, usual_gap, visits, joined, as_of }, settings, { reading }) {
    refuseNegative('usual_gap', usual_gap);
    if (visits) refuseNegative('visits', visits);
    const times = joined ? [last_active.civil, joined.civil] : [last_active.civil];
    if (as_of === undefined && filledRows(...times) === 1)
      throw new InputError({ code: 'asOfNeeded', argument: 'as_of' });
    const columns = {
      lastActive: daysOf(last_active.civil),
      usualGap: forEveryRow(usual_gap, last_active.civil.length),
      visits,
      joined: joined && daysOf(joined.civil),
    };
    const rule = {
      asOf: as_of ?? dayAfterLatest(...times),
      factor: settings.factor,
      floor: wholeDays('floor', settings.floor),
      minimumVisits: settings['minimum visits'],
      justJoined: wholeDays('just joined', settings['just joined']),
      lost: wholeDays('lost', settings.lost),
      excluded: readExcludedDays(settings['excluded days'], reading),
      heavyVisits: settings['heavy visits'],
    };
    return { members: silence(columns, rule), columns, rule, show: settings.show };
  },
  table({ members, columns, rule, show }, say) {
    if (show === 'summary') return silenceSummary(members, say);
    const { codes, silentDays, limits, since, kinds } = members;
    return Array.from(codes, (code, row) => {
      const name = code < 0 ? null : say(STATUSES[code]);
      const began = Number.isNaN(since[row]) ? null : { day: since[row] };
      if (show === 'status') return [name];
      if (show === 'since') return [began];
      if (show === 'why' || show === 'both') {
        const why = code < 0 ? null : whyTests(silenceWhy(members, columns, rule, row), say);
        return show === 'why' ? [why] : [name, why];
      }
      const known = (value: number): number | null => (code < 0 || Number.isNaN(value) ? null : value);
      return [name, known(silentDays[row]), known(limits[row]), began, kinds[row] === '' ? null : say(kinds[row])];
    });
  },
  tableWhen: ({ show }) => show === 'summary',
});
