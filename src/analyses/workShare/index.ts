import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { cells, optional, tellsTotals, text } from '../columns.ts';
import { choice, decimal, rows, wholeNumber } from '../settings.ts';
import { readEffort } from './readEffort.ts';
import { salesWork } from './salesWork.ts';
import { TABLES } from './shareTables.ts';
import { words } from './words/index.ts';
import { workShares } from './workShare.ts';

/** WORK_SHARE: the share of sales work of each person and in all, against a band. */
export const workShare: Analysis = analysis({
  id: 'WORK_SHARE',
  shape: 'table',
  columns: { type: tellsTotals(text()), time_or_count: optional(cells()), owner: optional(text()) },
  settings: {
    show: choice(['people', 'types'], 'people'),
    sales: rows(),
    low: decimal(0.2, 0, 1),
    high: decimal(0.4, 0, 1),
    'too few': wholeNumber(10, 0, 1_000_000),
  },
  words,
  compute({ type, time_or_count, owner }, { show, sales, low, high, 'too few': tooFew }, { reading }) {
    if (low > high) throw new InputError({ code: 'cutsNotAscending', argument: 'low, high', value: `${low}, ${high}` });
    const isSales = salesWork(sales);
    const effort = time_or_count
      ? readEffort('time_or_count', time_or_count, reading)
      : new Float64Array(type.codes.length).fill(1);
    const shares = workShares(type, effort, owner, isSales);
    if (shares.all.entries === 0) throw new InputError({ code: 'noRows' });
    return { ...shares, isSales, limits: { low, high, tooFew }, show };
  },
  table: (cube, say) => TABLES[cube.show](cube, say),
});
