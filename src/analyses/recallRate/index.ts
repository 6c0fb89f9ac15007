import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { readFlags } from '../campaign/readFlags.ts';
import { textRow } from '../campaign/textRow.ts';
import { cells, id, optional } from '../columns.ts';
import { refusedCells } from '../refusedCells.ts';
import { decimal, wholeNumber } from '../settings.ts';
import { onceEach } from './onceEach.ts';
import { readContacted } from './readContacted.ts';
import { recallRate as rate } from './recallRate.ts';
import { RECALL_HEADERS, recallRemarks, recallRows } from './recallTable.ts';
import { words } from './words/index.ts';

/** RECALL_RATE: of the members contacted, how many came back, beside those who were left alone. */
export const recallRate: Analysis = analysis({
  id: 'RECALL_RATE',
  shape: 'table',
  columns: { member: id(), contacted: cells(), came_back: cells(), hold_out: optional(cells()) },
  settings: { level: decimal(0.95, 0.5, 0.9999), 'too few': wholeNumber(30, 0, 1_000_000) },
  words,
  compute({ member, ...given }, { level, 'too few': tooFew }, { reading }) {
    const contacted = readContacted(given.contacted, reading);
    if (contacted.problems.length > 0) throw refusedCells('contacted', contacted.problems);
    const back = readFlags('came_back', given.came_back, reading);
    const heldOut = given.hold_out && readFlags('hold_out', given.hold_out, reading);
    const columns = heldOut ? [contacted.column, back, heldOut] : [contacted.column, back];
    const rows = onceEach(member, columns);
    if (rows.length === 0) throw new InputError({ code: 'noRows' });
    const [ofThose, cameBack, left] = columns.map((column) => Int8Array.from(rows, (row) => column[row]));
    return { found: rate(ofThose, cameBack, left), rules: { level, tooFew } };
  },
  table({ found, rules }, say) {
    const sentences = recallRemarks(found, rules, say).map((sentence) => textRow(sentence, RECALL_HEADERS.length));
    return [RECALL_HEADERS.map(say), ...recallRows(found, rules, say), ...sentences];
  },
});
