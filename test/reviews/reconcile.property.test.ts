import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, dayText } from '../../src/engine/calendar.ts';
import type { Cell } from '../../src/intake/cell.ts';
import type { Snapshot } from '../../src/reviews/review.ts';
import type { Block, OutCell } from '../../src/sheet/sheetSpec.ts';
import { columnOf, materialOf, type Ran, run, source } from './support.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', '007', '7', '');
const day = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: dayOf(2025, 9, 1), max: dayOf(2026, 11, 5) }).map(dayText) },
  { weight: 1, arbitrary: fc.constantFrom('', '2026-13-01', '3天前') },
);
const amount = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -2000, max: 90_000 }).map((minor) => (minor / 100).toFixed(2)) },
  { weight: 1, arbitrary: fc.constantFrom('', 'free') },
);
const status = fc.constantFrom('paid', 'paid', 'paid', '已取消');
const orderRow = fc.tuple(
  fc.nat(40).map((n) => (n > 35 ? '' : `o${n}`)),
  id,
  day,
  amount,
  status,
);
const memberRow = fc.tuple(id, fc.oneof(day, fc.constant('')));
const visitRow = fc.tuple(fc.constantFrom('a', 'b', 'x', 'y'), fc.constantFrom('view', 'pay', 'chat'), day);
const scheme = fc.constantFrom('eleven' as const, 'eight' as const, 'five-by-five' as const);

const sum = (cells: readonly OutCell[]): number => cells.reduce<number>((total, cell) => total + Number(cell ?? 0), 0);
const cents = (value: OutCell): number => Math.round(Number(value) * 100);
const last = (block: Block): readonly OutCell[] => block.rows[block.rows.length - 1];
const numberIn = (block: Block, name: string): OutCell => {
  const row = block.rows.find((cells) => cells[0] === name);
  return row ? row[1] : null;
};

/** Half of a needed column has to be readable, so each table begins with good rows. */
const goodOrders = Array.from({ length: 30 }, (_, i) => [
  `g${i}`,
  `m${i % 7}`,
  `2026-0${1 + (i % 9)}-11`,
  `${i}.50`,
  'paid',
]);
const goodVisits = Array.from({ length: 40 }, (_, i) => [`m${i % 5}`, 'view', `2026-0${1 + (i % 9)}-12`]);

function expectAgreement(ran: Ran, asOf: number): void {
  expect(asOf).toBeGreaterThan(0);
  expect(ran.results.overview.warnings).toEqual([]);
  const members = ran.block('overview', 'memberNumbers');
  const stages = ran.block('lifecycle', 'stages');
  expect(numberIn(members, 'Members in all')).toBe(last(stages)[1]);
  expect(sum(stages.rows.slice(0, -1).map((row) => row[1]))).toBe(last(stages)[1]);

  const tiers = ran.block('tiers', 'tiers');
  const list = ran.block('tiers', 'members');
  expect(sum(tiers.rows.slice(0, -1).map((row) => row[1]))).toBe(last(tiers)[1]);
  expect(list.rows).toHaveLength(Number(last(tiers)[1]));
  expect(numberIn(members, 'With an order')).toBe(last(tiers)[1]);
  expect(sum(columnOf(list, 'Orders'))).toBe(last(tiers)[3]);
  expect(sum(columnOf(list, 'Spent').map(cents))).toBe(cents(last(tiers)[4]));

  const sources = ran.block('dataCheck', 'sources');
  for (const row of sources.rows) expect(Number(row[3]) + Number(row[4])).toBe(row[2]);
  const leftOut = ran.spec('dataCheck').blocks.find(({ id: block, header }) => block === 'problems' && header);
  const told = leftOut ? sum(leftOut.rows.filter((row) => row[3] === 'row left out').map((row) => row[4])) : 0;
  expect(told).toBe(sum(columnOf(sources, 'Left out')));

  const split = ran.block('overview', 'split').rows.map((row) => cents(row[1]));
  expect(split[0] + split[1]).toBe(split[2]);
}

describe('whatever is pasted', () => {
  it('the sheets agree with each other', () => {
    fc.assert(
      fc.property(
        fc.array(orderRow, { maxLength: 30 }),
        fc.array(memberRow, { maxLength: 12 }),
        fc.array(visitRow, { maxLength: 20 }),
        scheme,
        (orders, members, visits, rfmScheme) => {
          const sources = [
            source(
              'members',
              ['user_id', 'join_at'],
              [...Array.from({ length: 14 }, (_, i): Cell[] => [`m${i}`, '2026-02-03']), ...members],
            ),
            source('orders', ['order_id', 'user_id', 'order_at', 'amount', 'status'], [...goodOrders, ...orders]),
            source('activity', ['user_id', 'event', 'event_at'], [...goodVisits, ...visits]),
          ];
          const material = materialOf({ sources, options: { rfmScheme } });
          const ran = run(material);
          expectAgreement(ran, material.asOf);

          const next = run({ ...material, asOf: dayOf(2026, 12, 1), snapshot: ran.results.tiers.snapshot as Snapshot });
          const matrix = next.block('movement', 'matrix');
          const side = last(matrix);
          expect(sum(side.slice(1, -1))).toBe(side[side.length - 1]);
          const summary = next.block('movement', 'summary');
          expect(sum(summary.rows.slice(0, -1).map((row) => row[1]))).toBe(last(summary)[1]);
          expect(last(summary)[1]).toBe(side[side.length - 1]);
          for (const row of summary.rows.slice(0, 2)) expect(sum(row.slice(2))).toBe(row[1]);
          const paths = next.block('movement', 'paths');
          expect(sum(columnOf(paths, 'Members'))).toBe(next.block('movement', 'moves').rows.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('no sheet depends on the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(orderRow, { maxLength: 20 }), fc.array(visitRow, { maxLength: 15 }), (orders, visits) => {
        const build = (turn: boolean): Ran => {
          const of = (rows: Cell[][]): Cell[][] => (turn ? [...rows].reverse() : rows);
          return run(
            materialOf({
              sources: [
                source(
                  'orders',
                  ['order_id', 'user_id', 'order_at', 'amount', 'status'],
                  of([...goodOrders, ...orders]),
                ),
                source('activity', ['user_id', 'event', 'event_at'], of([...goodVisits, ...visits])),
              ],
            }),
          );
        };
        const [straight, turned] = [build(false), build(true)];
        for (const sheet of ['tiers', 'lifecycle', 'retention', 'funnel', 'overview']) {
          expect(turned.spec(sheet)).toEqual(straight.spec(sheet));
        }
      }),
      { numRuns: 25 },
    );
  });
});
