import { InputError } from '../../engine/inputProblem.ts';
import { placesByLimit, placesByShare } from '../../engine/placesByShare.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { number, optional } from '../columns.ts';
import { refuseNegative } from '../refuseNegative.ts';
import { choice, decimal, numbers, rows } from '../settings.ts';
import { kolScores } from './kolScores.ts';
import { levelRule } from './levelRule.ts';
import { PLATFORMS } from './presets.ts';
import { readWeights } from './readWeights.ts';
import { words } from './words/index.ts';

/** KOL_LEVEL: how much a creator gives, and the level that comes of it. */
export const kolLevel: Analysis = analysis({
  id: 'KOL_LEVEL',
  shape: 'rows',
  columns: {
    quality: optional(number()),
    posts: optional(number()),
    active_days: optional(number()),
    followers: optional(number()),
  },
  settings: {
    show: choice(['level', 'score', 'both'], 'level'),
    weights: numbers(),
    viral: choice(['cap', 'median'], 'cap'),
    percentile: decimal(90, 1, 100),
    level: rows(),
    band: rows(),
    'band by': choice(['', 'score', 'followers', 'quality'], ''),
    preset: choice(['', ...PLATFORMS], ''),
  },
  words,
  compute(measures, settings, { reading }) {
    const { quality, posts, active_days, followers } = measures;
    for (const [name, values] of Object.entries(measures)) if (values) refuseNegative(name, values);
    const rule = levelRule(settings, reading);
    const scores = (): Float64Array => {
      const weights = readWeights(settings.weights, measures);
      return kolScores([quality, posts, active_days, followers], weights, settings.viral, settings.percentile / 100);
    };
    const score = settings.show !== 'level' || rule.by === 'score' ? scores() : undefined;
    const ranked = rule.by === 'score' ? score : measures[rule.by];
    if (!ranked)
      throw new InputError({ code: 'missingArgument', argument: rule.by, hint: Object.keys(measures).join(', ') });
    const { limits, shares } = rule;
    const places = limits ? placesByLimit(ranked, limits) : placesByShare(ranked, shares);
    return { score, places, names: rule.names, isOwn: rule.isOwn, show: settings.show };
  },
  table({ score, places, names, isOwn, show }, say) {
    return Array.from(places, (place, row) => {
      const name = names[place];
      const level = name === undefined ? null : isOwn ? name : say(name);
      const points = score && !Number.isNaN(score[row]) ? score[row] : null;
      return show === 'level' ? [level] : show === 'score' ? [points] : [level, points];
    });
  },
});
