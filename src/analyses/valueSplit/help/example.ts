import type { Example } from '../../help.ts';

/** September and October by channel: more members, dearer members, both, and a channel that is new. */
export const example: Example = {
  cells: [
    ['channel', 'members', 'revenue', 'members', 'revenue'],
    ['store', 100, 5000, 120, 6600],
    ['app', 80, 4000, 80, 4400],
    ['ad', 50, 1250, 40, 1200],
    ['live', 0, 0, 10, 300],
  ],
  formula: '=VALUE_SPLIT(B2:B, C2:C, D2:D, E2:E)',
};
