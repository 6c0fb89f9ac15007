import { type Analysis, analysis, type ResultCell } from '../analysis.ts';
import { choice } from '../settings.ts';
import { cutRows } from './cutRows.ts';
import { columns, scoreSettings } from './parameters.ts';
import { readMeasures } from './readMeasures.ts';
import { type RfmScores, rfmScores } from './rfmScores.ts';
import { moneyUnitOf, needOwnCuts, scoreOptions } from './scoreOptions.ts';
import { scoreWords } from './words/index.ts';

const settings = { show: choice(['code', 'digits', 'cuts'], 'code'), ...scoreSettings };

/** RFM_SCORE: three digits a member. */
export const rfmScore: Analysis = analysis({
  id: 'RFM_SCORE',
  shape: 'rows',
  columns,
  settings,
  words: scoreWords,
  compute(given, chosen, run) {
    const moneyUnit = moneyUnitOf(given.spent.scale);
    const options = scoreOptions(chosen, moneyUnit);
    const measures = readMeasures(given, chosen, run);
    needOwnCuts(options, measures);
    return { scores: rfmScores(measures, options), show: chosen.show, options };
  },
  table: ({ scores, show, options }) => (show === 'cuts' ? cutRows(scores, options) : scoreRows(scores, show)),
  tableWhen: ({ show }) => show === 'cuts',
});

/** 543 in one cell, or 5, 4 and 3 in three. */
export function scoreRows({ r, f, m }: RfmScores, show: 'code' | 'digits'): ResultCell[][] {
  return Array.from(r, (score, row): ResultCell[] => {
    const known = score > 0;
    if (show === 'code') return [known ? score * 100 + f[row] * 10 + m[row] : null];
    return known ? [score, f[row], m[row]] : [null, null, null];
  });
}
