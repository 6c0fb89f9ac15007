import type { Example } from '../../help.ts';

/** On November 22: 21 of 30 days have gone, 9 are to come. */
export const example: Example = {
  cells: [
    ['KPI', 'actual', '', 'KPI', 'target', 'kind'],
    ['New members', 380, '', 'New members', 500, ''],
    ['Qualified content', 120, '', 'Qualified content', 200, ''],
    ['Orders', 205, '', 'Orders', 200, ''],
    ['Daily active members', 950, '', 'Daily active members', 1000, 'level'],
    ['Complaints', 15, '', 'Complaints', 20, 'total at most'],
  ],
  formula: '=KPI_BOARD(A1:B, D1:F, DATE(2026,11,22))',
};
