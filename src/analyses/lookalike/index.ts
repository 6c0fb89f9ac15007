import { readYesNo } from '../../intake/readYesNo.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { block, cells } from '../columns.ts';
import { startsWithHeader, withoutHeader } from '../features/headerRow.ts';
import { strictly } from '../refusedCells.ts';
import { choice, wholeNumber } from '../settings.ts';
import { lookalikes } from './lookalikeRows.ts';
import { readTraits } from './readTraits.ts';
import { reasonText } from './reasons.ts';
import { words } from './words/index.ts';

/** LOOKALIKE: who resembles a group of chosen members, and by what. */
export const lookalike: Analysis = analysis({
  id: 'LOOKALIKE',
  shape: 'rows',
  columns: { features: block(), seeds: cells() },
  settings: {
    measure: choice(['', 'jaccard', 'cosine', 'distance'], ''),
    scale: choice(['z-score', 'none'], 'z-score'),
    top: wholeNumber(undefined, 1, 1_000_000),
  },
  words,
  compute({ features, seeds }, { measure, scale, top }, run) {
    const title = readYesNo(seeds.slice(0, 1), run.reading).problems.find(({ code }) => code === 'notYesNo');
    const isHeader = title !== undefined && startsWithHeader(features) === 1;
    const headers = isHeader ? 1 : 0;
    const column = strictly('seeds', readYesNo(seeds.slice(headers), run.reading), headers);
    const named = withoutHeader(features, headers);
    const traits = readTraits(named, run.reading, measure === 'jaccard');
    const found = lookalikes(traits, (row) => column[row] === 1, { measure, scaled: scale === 'z-score', top });
    return { ...found, headers };
  },
  table({ similarity, reasons, headers }, say) {
    const rows = Array.from(similarity, (value, row) =>
      Number.isNaN(value) ? [null, null] : [value, reasonText(reasons[row], say) || null],
    );
    return headers ? [[say('similarity'), say('reasons')], ...rows] : rows;
  },
});
