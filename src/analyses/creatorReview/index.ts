import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { readFlags } from '../campaign/readFlags.ts';
import { asOf, cells, id, number, optional, time } from '../columns.ts';
import { readShares } from '../concentration/readShares.ts';
import { inReportZone } from '../events/inReportZone.ts';
import { refuseNegative } from '../refuseNegative.ts';
import { choice, decimal, numbers, words as text, wholeNumber } from '../settings.ts';
import { postsOf } from './posts.ts';
import { reviewCreators } from './reviewCreators.ts';
import { reviewLook } from './reviewLook.ts';
import { reviewTable } from './reviewTable.ts';
import { MEASURES, type Measure } from './tally.ts';
import { words } from './words/index.ts';

const LARGEST = Number.MAX_SAFE_INTEGER;
const SHOWN = ['creators', 'risers', 'fallers', 'new', 'back', 'stopped', 'odd', 'summary', 'concentration'] as const;

/** CREATOR_REVIEW: what each creator did this period against the last: who rises, falls, is new, stopped. */
export const creatorReview: Analysis = analysis({
  id: 'CREATOR_REVIEW',
  shape: 'table',
  columns: {
    creator: id(),
    time: time(),
    qualified: optional(cells()),
    reads: optional(number()),
    interactions: optional(number()),
    as_of: asOf(),
  },
  settings: {
    show: choice(SHOWN, 'creators'),
    period: choice(['day', 'week', 'month', 'quarter'], 'month'),
    compare: choice(['whole', 'same days'], 'whole'),
    by: choice(['', ...MEASURES], ''),
    change: decimal(1, 0, LARGEST),
    'change share': decimal(0, 0, LARGEST),
    target: decimal(undefined, 0, LARGEST),
    'look back': wholeNumber(1, 1, 1000),
    'stopped by': choice(['posts', 'qualified'], 'posts'),
    'top post by': choice(['', 'reads', 'interactions'], ''),
    viral: decimal(0.8, 0, 1),
    'odd reads': decimal(500, 0, LARGEST),
    'least ratio': decimal(0.001, 0, LARGEST),
    'most ratio': decimal(1, 0, LARGEST),
    top: numbers([0.01, 0.05, 0.1, 0.2]),
    'week start': choice(['monday', 'sunday'], 'monday'),
    timezone: text(),
  },
  words,
  compute(given, settings, { reading }) {
    const { creator, reads, interactions } = given;
    for (const [name, values] of Object.entries({ reads, interactions })) if (values) refuseNegative(name, values);
    const qualified = given.qualified && readFlags('qualified', given.qualified, reading);
    const has = { qualified, reads, interactions, posts: true };
    const need = <M extends Measure>(measure: M): M => {
      if (has[measure]) return measure;
      throw new InputError({ code: 'missingArgument', argument: measure, hint: 'creator, time, [qualified], [reads]' });
    };
    const { period, 'week start': weekStart, 'change share': changeShare, viral } = settings;
    const zoned = inReportZone(given.time, settings.timezone, reading);
    const { posts, reviewed } = postsOf({ ...has, creator, time: zoned }, given.as_of, period, weekStart);
    const rule = {
      by: need(settings.by || (qualified ? 'qualified' : 'posts')),
      stoppedBy: need(settings['stopped by']),
      lookBack: settings['look back'],
      change: settings.change,
      changeShare,
      top: settings['top post by']
        ? need(settings['top post by'])
        : reads
          ? ('reads' as const)
          : ('interactions' as const),
      odd: { reads: settings['odd reads'], least: settings['least ratio'], most: settings['most ratio'] },
      sameDays: settings.compare === 'same days' && reviewed.until !== undefined,
    };
    const creators = reviewCreators(creator.labels, posts, rule);
    const measures = MEASURES.filter((measure) => has[measure]);
    const top = readShares(settings.top);
    const { show, target } = settings;
    return { show, target, posts, names: creator.labels, reviewed, rule, creators, measures, viral, top };
  },
  table: reviewTable,
  sheet: reviewLook,
});
