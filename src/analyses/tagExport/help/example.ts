import type { Example } from '../../help.ts';

/** A name of 15 characters and one of 16, two tags in a cell, and a column that is renamed. */
export const example: Example = {
  cells: [
    ['customer ID', 'value', 'Behaviour of the member'],
    ['wm-001', 'big spender', 'reads at night, live shopper'],
    ['wm-002', 'regular shopper', ''],
    ['wm-003', '', 'live shopper, asks before they buy'],
  ],
  formula: '=TAG_EXPORT(A2:A, B1:C, {"group","value","";"group","Behaviour of the member","behaviour"})',
};
