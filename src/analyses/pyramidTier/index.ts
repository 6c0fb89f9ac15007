import { placesByLimit, placesByShare } from '../../engine/placesByShare.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { number } from '../columns.ts';
import { choice, numbers, rows } from '../settings.ts';
import { fallingCuts } from './fallingCuts.ts';
import { pyramidSummary } from './pyramidSummary.ts';
import { readNames } from './readNames.ts';
import { readShares } from './readShares.ts';
import { words } from './words/index.ts';

/** PYRAMID_TIER: few at the top, many at the bottom. */
export const pyramidTier: Analysis = analysis({
  id: 'PYRAMID_TIER',
  shape: 'rows',
  columns: { score: number() },
  settings: {
    show: choice(['tier', 'summary'], 'tier'),
    shares: numbers(),
    cuts: numbers(),
    names: rows(),
    ties: choice(['better', 'worse'], 'better'),
  },
  words,
  compute({ score }, { show, shares, cuts, names, ties }) {
    const limits = cuts && fallingCuts('cuts', cuts);
    const parts = readShares('shares', shares ?? [5, 15, 30, 50]);
    const codes = limits ? placesByLimit(score, limits) : placesByShare(score, parts, ties);
    return { score, codes, names: readNames(names, limits ? limits.length + 1 : parts.length), show };
  },
  table({ score, codes, names, show }, say) {
    if (show === 'summary') return pyramidSummary(score, codes, names, say);
    return Array.from(codes, (code) => [code < 0 ? null : names[code]]);
  },
  tableWhen: ({ show }) => show === 'summary',
});
