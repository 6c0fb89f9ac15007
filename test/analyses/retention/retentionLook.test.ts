import { expect, it } from 'vitest';
import type { ResultCell } from '../../../src/analyses/analysis.ts';
import { retentionLook } from '../../../src/analyses/retention/retentionLook.ts';

/** Counted to 10 March: February's second column and March's first are still running. */
const TABLE: ResultCell[][] = [
  ['cohort', 'members', 'complete', '0', '1', '2'],
  [{ day: 20454 }, 4, '1', 1, 0.5, 0.25],
  [{ day: 20485 }, 2, '0', 1, 0.5, null],
  [{ day: 20513 }, 1, null, 1, null, null],
  ['weighted average', 7, null, 1, 0.5, null],
];
const ITALIC = [
  { row: 0, column: 5, style: 'italic' },
  { row: 1, column: 4, style: 'italic' },
  { row: 2, column: 3, style: 'italic' },
];

it('what is beyond the last complete column stands in italics, the average in bold', () => {
  expect(retentionLook(TABLE, 0, true, 'later').emphasis).toEqual([...ITALIC, { row: 3, style: 'bold' }]);
});

it('with a column of values before, and a bracket as the last complete column', () => {
  const named = (cell: ResultCell): ResultCell => (cell === '1' ? '1–3' : cell);
  const table = TABLE.map(([first, members, complete, ...cells], row) =>
    [row === 0 ? 'value' : 'ads', first, members, complete, ...cells].map(named),
  );
  expect(retentionLook(table, 1, true, 'later').emphasis).toEqual([
    ...ITALIC.map((each) => ({ ...each, column: each.column + 1 })),
    { row: 3, style: 'bold' },
  ]);
});
