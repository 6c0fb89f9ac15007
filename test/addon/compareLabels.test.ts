import { describe, expect, test } from 'vitest';
import { compareLabels } from '../../src/addon/settings/compareLabels.ts';

describe('compareLabels', () => {
  test('counts who changes, from where to where, and how large the groups are now and then', () => {
    // Of five members with a label one moves from A to B, one loses its label; the sixth never had one.
    expect(compareLabels(['A', 'A', 'A', 'B', 'B', ''], ['A', 'A', 'B', 'B', '', ''])).toEqual({
      members: 5,
      changed: 2,
      moves: [
        { from: 'A', to: 'B', members: 1 },
        { from: 'B', to: '', members: 1 },
      ],
      others: 0,
      groups: [
        { label: 'A', now: 3, after: 2 },
        { label: 'B', now: 2, after: 2 },
        { label: '', now: 0, after: 1 },
      ],
    });
  });

  test('lists the most frequent changes and counts the others', () => {
    const now = Array.from({ length: 30 }, (_, row) => `T${row % 15}`);
    const next = now.map((label, row) => (row === 0 ? label : `${label}x`));
    const { members, changed, moves, others } = compareLabels(now, next);
    expect([members, changed, moves.length, others]).toEqual([30, 29, 12, 5]);
    expect(moves.reduce((sum, move) => sum + move.members, others)).toBe(changed);
  });

  test('names no groups where every member has a number of its own', () => {
    const now = Array.from({ length: 50 }, (_, row) => String(row));
    const trial = compareLabels(
      now,
      now.map((label) => `${label}.5`),
    );
    expect(trial).toEqual({ members: 50, changed: 50, moves: [], others: 50, groups: [] });
  });

  test('of nobody is nothing', () => {
    expect(compareLabels([], [])).toEqual({ members: 0, changed: 0, moves: [], others: 0, groups: [] });
  });
});
