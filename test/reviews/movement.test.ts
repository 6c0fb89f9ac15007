import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/engine/calendar.ts';
import type { Snapshot } from '../../src/reviews/review.ts';
import { memberSource, orderSource, orders, shop } from './shop.ts';
import { materialOf, run, shown } from './support.ts';

const october = run(materialOf(shop({ sources: [memberSource(), orderSource()] })));
const snapshot = october.results.tiers.snapshot as Snapshot;

describe('Tier movement', () => {
  it('says in a first review that there is nothing to compare with', () => {
    expect(october.spec('movement').blocks.map(({ id }) => id)).toEqual(['first']);
    expect(october.summary).not.toContain('Movement');
  });

  it('of the same data shows everybody on the diagonal', () => {
    const again = run(
      materialOf(
        shop({ sources: [memberSource(), orderSource()], snapshot: { ...snapshot, asOf: dayOf(2026, 10, 1) } }),
      ),
    );
    expect(shown(again.block('movement', 'summary')).slice(1, 4)).toEqual([
      ['▲ up', 0, 0, 0, 0],
      ['▼ down', 0, 0, 0, 0],
      ['● same', 4, null, null, null],
    ]);
    expect(again.block('movement', 'moves').rows).toEqual([]);
  });

  it('tells behaviour from moved limits, joiners and leavers, and lists the names behind each cell', () => {
    // Bob buys for 500 in November, Dan for the first time; Cid is no longer in the export. Old limits stand in the snapshot.
    // Now: Ann 50 days, 3 orders, 60: R1, F5, M3. Bob 21 days, 2 orders, 520: R3, F3, M5. Under the old limits (24, 28, 73
    // days; 1, 1.4, 2.2 orders; 11, 17, 28, 44) Ann is R3, F4, M5, loyal: neither champion nor can't lose. Bob is R5, F3, M5, loyal.
    const november = [...orders.slice(0, 4), ['o6', 'm2', '2026-11-10', '500.00'], ['o7', 'm4', '2026-11-11', '1.00']];
    const ran = run(
      materialOf({
        sources: [memberSource(memberSource().body.filter((row) => row[0] !== 'm3')), orderSource(november)],
        asOf: dayOf(2026, 12, 1),
        snapshot,
      }),
    );
    const moves = shown(ran.block('movement', 'moves')).map((row) => row.slice(0, 6));
    expect(moves).toEqual([
      ['Member', 'Name', 'From', 'To', 'Direction', 'Why'],
      ['m1', 'Ann', 'Champions', "Can't lose", '▼ down', 'By both'],
      ['m2', 'Bob', 'About to sleep', 'Loyal', '▲ up', 'By what they did'],
      ['m3', null, 'Lost', 'No longer there', '− left', null],
      ['m4', 'Dan', 'No order', 'New', '+ joined', null],
    ]);
    const matrix = ran.block('movement', 'matrix');
    const total = matrix.rows[matrix.rows.length - 1];
    expect([total[0], total[total.length - 1]]).toEqual(['Total', 4]);
    expect(ran.block('movement', 'paths').rows[0][3]).toEqual({ link: 'step:movement!Q5:Y5', text: '5' });
    expect(ran.summary).toContain('Tier movement: 1 up, 1 down; 0 of these only because the limits moved.');
  });

  it('by limits alone is told when the numbers are the same but the rule is not', () => {
    const rule = 'scheme=eleven;bins=5;r=30,60,90,180;f=1,2,3,4;m=1000,2000,3000,4000';
    // Under these limits Ann is R5, F3, M1 → FM 2 potential; Bob R5, F1, M1 new; Cid R1, F1, M1 lost.
    const old: Snapshot = {
      ...snapshot,
      rule,
      tiers: ['potential', 'new', 'lost', ''],
      scores: ['531', '511', '111', ''],
      asOf: dayOf(2026, 10, 1),
    };
    const ran = run(materialOf(shop({ sources: [memberSource(), orderSource()], snapshot: old })));
    expect(shown(ran.block('movement', 'summary')).slice(1, 3)).toEqual([
      ['▲ up', 1, 0, 1, 0],
      ['▼ down', 1, 0, 1, 0],
    ]);
  });

  it('after a change of scheme renames the old tiers by their scores', () => {
    const ran = run(
      materialOf(
        shop({
          sources: [memberSource(), orderSource()],
          snapshot: { ...snapshot, asOf: dayOf(2026, 10, 1) },
          options: { rfmScheme: 'eight' },
        }),
      ),
    );
    // 545, 313 and 111 have the averages 3, 2 and 3: 111, 101 and 000 in scheme eight, as today.
    expect(ran.block('movement', 'moves').rows).toEqual([]);
    const rule = shown(ran.block('movement', 'rule')).map(([line]) => String(line));
    expect(rule[2]).toContain('The scheme changed from eleven tiers to eight tiers');
  });
});
