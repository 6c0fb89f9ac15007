import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { id, inGroup, text } from '../columns.ts';
import { movementTable } from './movementTable.ts';
import { tierMovement as movement } from './tierMovement.ts';
import { words } from './words/index.ts';

/** TIER_MOVEMENT: from × to, between two tables of members and tiers that need not be equally long. */
export const tierMovement: Analysis = analysis({
  id: 'TIER_MOVEMENT',
  shape: 'table',
  columns: {
    before_id: id(),
    before_tier: text(),
    after_id: inGroup('after', id()),
    after_tier: inGroup('after', text()),
  },
  settings: {},
  words,
  compute({ before_id, before_tier, after_id, after_tier }) {
    const cube = movement({ member: before_id, tier: before_tier }, { member: after_id, tier: after_tier });
    if (cube.before + cube.after === 0) throw new InputError({ code: 'noRows' });
    return cube;
  },
  table: movementTable,
  sheet(_cube, _, table) {
    // Totals and those who joined or left would be darker than any move.
    const [rows, to] = [table.length - 3, table[0].length - 2];
    const most = Math.max(1, ...table.slice(1, 1 + rows).flatMap((row) => row.slice(1, to).map(Number)));
    return { heat: { from: 1, to, rows, most } };
  },
});
