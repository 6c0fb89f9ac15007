import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { asOf, cells, time } from '../columns.ts';
import { dayAfterLatest, daysOf } from '../daysSince.ts';
import { choice, duration } from '../settings.ts';
import { wholeDays } from '../wholeDays.ts';
import { readRenewed } from './readRenewed.ts';
import { renewalStatuses, STATUSES } from './renewalStatuses.ts';
import { renewalSummary } from './renewalSummary.ts';
import { words } from './words/index.ts';

/** RENEWAL_STATUS: whose membership or course runs out soon, has run out, was renewed or is lost. */
export const renewalStatus: Analysis = analysis({
  id: 'RENEWAL_STATUS',
  shape: 'rows',
  columns: { expiry: time(), renewed: cells(), as_of: asOf() },
  settings: {
    show: choice(['status', 'days', 'summary'], 'status'),
    'due soon': duration({ count: 30, unit: 'day' }),
    lost: duration({ count: 90, unit: 'day' }),
  },
  words,
  compute({ expiry, renewed, as_of }, settings, { reading }) {
    const { answers, days } = readRenewed(renewed, reading);
    const asOf = as_of ?? dayAfterLatest(days.map((day) => day * DAY_MS));
    // An expiry lies ahead as a rule, so it can't say which day it is.
    if (Number.isNaN(asOf) && expiry.civil.some((ms) => !Number.isNaN(ms))) {
      throw new InputError({ code: 'missingArgument', argument: 'as_of', hint: 'expiry, renewed, as_of' });
    }
    const limits = { dueSoon: wholeDays('due soon', settings['due soon']), lost: wholeDays('lost', settings.lost) };
    const toExpiry = daysOf(expiry.civil).map((day) => day - asOf);
    const isRenewed = Array.from(answers, (answer, row) =>
      Number.isNaN(days[row]) ? answer === 1 : days[row] <= asOf,
    );
    return { codes: renewalStatuses(toExpiry, isRenewed, limits), toExpiry, show: settings.show };
  },
  table({ codes, toExpiry, show }, say) {
    if (show === 'summary') return renewalSummary(codes, say);
    return Array.from(codes, (code, row) => {
      if (show === 'days') return [Number.isNaN(toExpiry[row]) ? null : toExpiry[row]];
      return [code < 0 ? null : say(STATUSES[code])];
    });
  },
  tableWhen: ({ show }) => show === 'summary',
});
