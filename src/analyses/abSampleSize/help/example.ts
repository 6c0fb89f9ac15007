import type { Example } from '../../help.ts';

/** From 20 % to 25 % (Evan Miller's own example), and from 10 % to 12 %. */
export const example: Example = {
  cells: [
    ['rate now', 'points more'],
    [0.2, 0.05],
    [0.1, 0.02],
  ],
  formula: '=AB_SAMPLE_SIZE(A2:A, B2:B)',
};
