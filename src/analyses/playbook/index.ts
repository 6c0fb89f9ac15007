import { type Analysis, analysis } from '../analysis.ts';
import { grid, optional, text } from '../columns.ts';
import { COUPON_OF, DEFAULT_ACTIONS } from './defaultActions.ts';
import { lookUp } from './lookUp.ts';
import { readPlaybook } from './readPlaybook.ts';
import { words } from './words/index.ts';

/** NEXT_ACTION: what to do with members of a stage, tier or status. */
export const nextAction: Analysis = analysis({
  id: 'NEXT_ACTION',
  shape: 'rows',
  columns: { label: text(), playbook: optional(grid()) },
  settings: {},
  words,
  compute({ label, playbook }, _, { reading }) {
    return lookUp(label, playbook ? readPlaybook('playbook', playbook, reading) : DEFAULT_ACTIONS());
  },
  table: ({ rows, isOwn }, say) => rows.map((row) => (isOwn ? [...row] : row.map((key) => key && say(String(key))))),
});

/** COUPON_FOR: which coupon a tier gets. */
export const couponFor: Analysis = analysis({
  id: 'COUPON_FOR',
  shape: 'rows',
  columns: { tier: text(), table: optional(grid()) },
  settings: {},
  words,
  compute({ tier, table }, _, { reading }) {
    return lookUp(tier, table ? readPlaybook('table', table, reading) : DEFAULT_ACTIONS());
  },
  table: ({ rows, isOwn }, say) =>
    rows.map((row) => (isOwn ? [...row] : row.map((key) => key && say(COUPON_OF[String(key)])))),
});
