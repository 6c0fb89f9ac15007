import { type Analysis, analysis } from '../analysis.ts';
import { id, money } from '../columns.ts';
import { choice, numbers, words as text, wholeNumber, yes } from '../settings.ts';
import { concentrationTable } from './concentrationTable.ts';
import { readShares } from './readShares.ts';
import { valuesByMember } from './valuesByMember.ts';
import { words } from './words/index.ts';

/** CONCENTRATION: how much of the value few members hold. */
export const concentration: Analysis = analysis({
  id: 'CONCENTRATION',
  shape: 'table',
  columns: { member: id(), value: money() },
  settings: {
    top: numbers([0.01, 0.05, 0.1, 0.2, 0.5]),
    members: choice(['whole', 'exact'], 'whole'),
    ties: choice(['split', 'together'], 'split'),
    points: wholeNumber(10, 1, 1000),
    corrected: yes(false),
    show: choice(['shares', 'lorenz', 'words'], 'shares'),
    who: text(),
    what: text(),
  },
  words,
  compute({ member, value }, chosen) {
    return { ...valuesByMember(member, value), ...chosen, top: readShares(chosen.top) };
  },
  table: concentrationTable,
  sheet({ show, top }) {
    if (show === 'words') return { formats: ['line'] };
    if (show === 'lorenz')
      return { formats: ['percent', 'percent'], chart: { type: 'line', columns: [0, 1], percent: true } };
    const rows = { from: 0, to: top.length };
    // Gini's coefficient stands in the column of shares.
    const cellFormats = [{ row: top.length, column: 3, format: 'fine' as const }];
    return { formats: ['percent'], cellFormats, chart: { type: 'column', columns: [0, 3], rows, percent: true } };
  },
});
