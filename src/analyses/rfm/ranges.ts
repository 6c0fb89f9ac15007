import { type OwnTable, ownTierNames, type ScoreSpan } from './ownTable.ts';

const span = (text: string): ScoreSpan => ({ from: Number(text[0]), to: Number(text[text.length - 1]) });

/** A tier with the scores of R and those of F, which hold for M too. */
const segment = (name: string, r: string, fm: string): OwnTable['segments'][number] => ({
  name,
  spans: [span(r), span(fm), span(fm)],
});

/** Scheme ranges: the segments of the rfm package of R (rsquaredacademy/rfm 0.2.2, rfm_segment's example), first match wins. */
export const RANGES: OwnTable = {
  cells: new Map(),
  segments: [
    segment('champions', '4-5', '4-5'),
    segment('loyal', '2-5', '3-5'),
    segment('potential', '3-5', '1-3'),
    segment('new', '4-5', '1'),
    segment('promising', '3-4', '1'),
    segment('needs attention', '2-3', '2-3'),
    segment('about to sleep', '2-3', '1-2'),
    segment('at risk', '1-2', '2-5'),
    segment("can't lose", '1', '4-5'),
    segment('lost', '1-2', '1-2'),
  ],
  otherwise: 'others',
};

export const RANGE_TIERS = ownTierNames(RANGES);
