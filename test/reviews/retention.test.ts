import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/engine/calendar.ts';
import { activitySource, orderSource } from './shop.ts';
import { materialOf, run, shown, source } from './support.ts';

const visits = (rows: readonly (readonly [string, string])[]) => source('activity', ['user_id', 'event_at'], rows);

describe('Retention', () => {
  it('is a triangle that is blank where not lived yet, with a weighted average over complete cells', () => {
    const rows: [string, string][] = [
      ['a', '2026-06-01'],
      ['b', '2026-06-02'],
      ['a', '2026-07-05'],
      ['c', '2026-07-06'],
      ['c', '2026-08-07'],
      ['b', '2026-08-08'],
    ];
    const ran = run(materialOf({ sources: [visits(rows)], asOf: dayOf(2026, 9, 15) }));
    // June: a, b; a back in July, b in August. July: c, back in August. September is running at the as-of day.
    expect(shown(ran.block('retention', 'triangle'))).toEqual([
      ['First month', 'Members', 'Complete to', '0', '1', '2', '3'],
      ['2026-06', 2, 2, 1, 0.5, 0.5, 0],
      ['2026-07', 1, 1, 1, 1, 0, null],
      ['2026-08', 0, 0, null, null, null, null],
      ['Weighted average', 3, null, 1, 2 / 3, 0.5, null],
    ]);
    const italics = ran.block('retention', 'triangle').emphasis?.filter(({ style }) => style === 'italic');
    expect(italics).toEqual([
      { row: 0, column: 6, style: 'italic' },
      { row: 1, column: 5, style: 'italic' },
      { row: 2, column: 4, style: 'italic' },
    ]);
    expect(ran.block('retention', 'triangle').heat).toEqual({ fromColumn: 3, toColumn: 7 });
    expect(shown(ran.block('retention', 'curve'))).toEqual([
      ['Months later', 'Members', 'Came back'],
      [0, 3, 1],
      [1, 3, 2 / 3],
      [2, 2, 0.5],
    ]);
    expect(ran.spec('retention').charts[0]).toMatchObject({ type: 'line', block: 'curve', percentAxis: true });
  });

  it('goes by weeks while the data span less than a quarter of a year', () => {
    const rows: [string, string][] = [
      ['a', '2026-10-05'],
      ['a', '2026-10-13'],
    ];
    const block = run(materialOf({ sources: [visits(rows)] })).block('retention', 'triangle');
    expect(block.header?.[0]).toBe('First week');
    expect(block.rows[0].slice(0, 5)).toEqual(['2026-10-05', 1, 2, 1, 1]);
  });

  it('takes activity before orders, and orders where there is no activity', () => {
    const both = run(materialOf({ sources: [orderSource(), activitySource()] }));
    expect(both.kept.retention).toMatchObject({ from: 'activity', members: 3 });
    const only = run(materialOf({ sources: [orderSource()] }));
    expect(only.kept.retention).toMatchObject({ from: 'orders', members: 3 });
    expect(only.block('retention', 'triangle').heading).toBe('Share of each month’s new buyers who bought again');
  });

  it('does not take a refund for a visit', () => {
    const rows = [
      ['a', '2026-06-01', 10],
      ['a', '2026-07-01', -10],
    ];
    const ran = run(materialOf({ sources: [source('orders', ['user_id', 'order_at', 'amount'], rows)] }));
    expect(ran.block('retention', 'triangle').rows[0].slice(3, 6)).toEqual([1, 0, 0]);
  });
});
