import { type Analysis, analysis } from '../analysis.ts';
import { grid, optional, text } from '../columns.ts';
import { choice } from '../settings.ts';
import { COUPON_OF, DEFAULT_ACTIONS } from './defaultActions.ts';
import { defaultTable } from './defaultTable.ts';
import { lookUp } from './lookUp.ts';
import { readPlaybook } from './readPlaybook.ts';
import { words } from './words/index.ts';

/** NEXT_ACTION: what to do with members of a stage, tier or status. */
export const nextAction: Analysis = analysis({
  id: 'NEXT_ACTION',
  shape: 'rows',
  columns: { label: text(), playbook: optional(grid()) },
  settings: { show: choice(['action', 'default'], 'action') },
  words,
  compute({ label, playbook }, { show }, { reading }) {
    const found = lookUp(label, playbook ? readPlaybook('playbook', playbook, reading) : DEFAULT_ACTIONS());
    return { ...found, show };
  },
  table({ rows, isOwn, show }, say) {
    if (show === 'default') return defaultTable(['label', 'action'], (action) => action, say);
    return rows.map((row) => (isOwn ? [...row] : row.map((key) => key && say(String(key)))));
  },
  tableWhen: ({ show }) => show === 'default',
});

/** COUPON_FOR: which coupon a tier gets. */
export const couponFor: Analysis = analysis({
  id: 'COUPON_FOR',
  shape: 'rows',
  columns: { tier: text(), table: optional(grid()) },
  settings: { show: choice(['coupon', 'default'], 'coupon') },
  words,
  compute({ tier, table }, { show }, { reading }) {
    return { ...lookUp(tier, table ? readPlaybook('table', table, reading) : DEFAULT_ACTIONS()), show };
  },
  table({ rows, isOwn, show }, say) {
    if (show === 'default') return defaultTable(['label', 'coupon'], (action) => COUPON_OF[action], say);
    return rows.map((row) => (isOwn ? [...row] : row.map((key) => key && say(COUPON_OF[String(key)]))));
  },
  tableWhen: ({ show }) => show === 'default',
});
