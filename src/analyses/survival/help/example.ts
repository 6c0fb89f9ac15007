import type { Example } from '../../help.ts';

/** Members from two channels; a blank is still here on the as-of day. */
export const example: Example = {
  cells: [
    ['joined', 'left', 'channel'],
    ['2026-01-05', '2026-01-25', 'store'],
    ['2026-01-10', '', 'store'],
    ['2026-02-01', '2026-04-02', 'store'],
    ['2026-02-14', '', 'store'],
    ['2026-03-01', '2026-05-30', 'store'],
    ['2026-01-08', '2026-01-18', 'ad'],
    ['2026-01-20', '2026-02-09', 'ad'],
    ['2026-02-03', '2026-03-05', 'ad'],
    ['2026-03-10', '', 'ad'],
    ['2026-05-20', '', 'ad'],
  ],
  formula: '=SURVIVAL(A2:A, B2:B, C2:C, {"as_of","2026-07-01"})',
};
