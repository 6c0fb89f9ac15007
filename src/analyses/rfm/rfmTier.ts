import { type Analysis, analysis } from '../analysis.ts';
import { choice } from '../settings.ts';
import { cutRows, limitRows } from './cutRows.ts';
import { columns, tierSettings } from './parameters.ts';
import { readMeasures } from './readMeasures.ts';
import { scoreRows } from './rfmScore.ts';
import { rfmScores } from './rfmScores.ts';
import { rfmTiers } from './rfmTiers.ts';
import { moneyUnitOf, needOwnCuts, scoreOptions } from './scoreOptions.ts';
import { byLimitsAlone, tierOptions } from './tierOptions.ts';
import { tierWords } from './words/index.ts';

const settings = { show: choice(['tier', 'code', 'digits', 'cuts'], 'tier'), ...tierSettings };

/** RFM_TIER: the name of the cell that a member's scores fall into. */
export const rfmTier: Analysis = analysis({
  id: 'RFM_TIER',
  shape: 'rows',
  columns,
  settings,
  words: tierWords,
  compute(given, chosen, run) {
    const moneyUnit = moneyUnitOf(given.spent.scale);
    const options = scoreOptions(chosen, moneyUnit);
    const naming = tierOptions(chosen, moneyUnit, run);
    const measures = readMeasures(given, chosen, run);
    if (!byLimitsAlone(naming)) needOwnCuts(options, measures);
    const scores = rfmScores(measures, options);
    return {
      scores,
      tiers: rfmTiers(measures, scores, naming),
      show: chosen.show,
      options,
      own: naming.table !== undefined,
    };
  },
  table({ scores, tiers, show, options, own }, say) {
    if (show === 'cuts') {
      return tiers.highLimits ? limitRows(tiers.highLimits, options.moneyUnit) : cutRows(scores, options);
    }
    if (show !== 'tier') return scoreRows(scores, show);
    const names = own ? tiers.tiers : tiers.tiers.map((tier) => say(tier));
    return Array.from(tiers.codes, (code) => [code < 0 ? null : names[code]]);
  },
  tableWhen: ({ show }) => show === 'cuts',
});
