import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/engine/calendar.ts';
import { InputError } from '../../src/engine/inputProblem.ts';
import type { Cell } from '../../src/intake/cell.ts';
import { buyersOf } from '../../src/reviews/material/buyers.ts';
import { Findings } from '../../src/reviews/material/findings.ts';
import { People } from '../../src/reviews/material/people.ts';
import { readMembers } from '../../src/reviews/material/readMembers.ts';
import { readOrders } from '../../src/reviews/material/readOrders.ts';
import { isNoOrder } from '../../src/reviews/material/statusWords.ts';
import type { Material, Source } from '../../src/reviews/review.ts';
import { MEMBER_FIELDS, ORDER_FIELDS } from './shop.ts';
import { materialOf, source } from './support.ts';

function read(...sources: Source[]) {
  const material = materialOf({ sources, locale: 'zh_CN' });
  const findings = new Findings();
  const people = new People();
  const members = readMembers(material, people, findings);
  const orders = readOrders(material, people, findings);
  const told = findings.groups.flatMap((group) =>
    group.first.map((one) => `${group.source.sheet}!${one.row + 2} ${group.code} ${group.done}`),
  );
  return { people, members, orders, told };
}

const ordersOf = (
  body: readonly (readonly Cell[])[],
  fields: readonly string[] = ORDER_FIELDS,
  sheet = 'orders',
): Source => source('orders', fields, body, sheet);

describe('orders', () => {
  it('leave out each row that cannot be used, with its reason', () => {
    const { orders, told } = read(
      ordersOf([
        ['o1', 'a', '2026-10-01', '10'],
        ['o2', 'a', '2026-13-05', '10'],
        ['o3', '', '2026-10-02', '10'],
        ['o4', 'b', '', '10'],
        ['o5', 'b', '2026-10-02', ''],
        ['o6', 'b', '2026-11-01', '10'],
        ['o7', 'b', '2026-10-31', '0'],
        ['', '', '', ''],
        ['合计', '', '', '50'],
      ]),
    );
    expect(told).toEqual([
      'orders!10 totalsRow leftOut',
      'orders!3 notADate leftOut',
      'orders!5 noDate leftOut',
      'orders!6 noAmount leftOut',
      'orders!7 afterReview leftOut',
      'orders!4 noMember leftOut',
    ]);
    expect(orders.count).toEqual({ rows: 8, used: 2, leftOut: 6 });
  });

  it('need no second look at their ids when each row has its own, and give the same counts', () => {
    const body = [
      ['o1', 'a', '2026-10-01', '10'],
      ['o2', 'a', '2026-10-01', '20'],
      ['o3', 'b', '2026-10-02', '30'],
    ];
    const counts = (rows: readonly Cell[][], kept: Material['kept']): { ownIds: boolean; orders: number[] } => {
      const people = new People();
      const orders = readOrders({ ...materialOf({ sources: [ordersOf(rows)] }), kept }, people, new Findings());
      return { ownIds: orders.ownIds, orders: [...buyersOf(orders, people.count).orders] };
    };
    expect(counts(body, {})).toEqual({ ownIds: true, orders: [2, 1] });
    expect(counts(body, { tiers: { ownIds: true } })).toEqual({ ownIds: true, orders: [2, 1] });
    // Two lines of one order: the ids are read again each time.
    const lines = body.map(([, ...rest], row) => [row < 2 ? 'o1' : 'o3', ...rest]);
    expect(counts(lines, {})).toEqual({ ownIds: false, orders: [1, 1] });
    expect(counts(lines, { tiers: { ownIds: false } })).toEqual({ ownIds: false, orders: [1, 1] });
  });

  it('leave out what was cancelled or never paid, in three languages', () => {
    const words = ['已取消', '交易关闭', '待付款', 'Cancelled', 'unpaid', '已退款', '訂單取消', 'refunded'];
    expect(words.filter((word) => !isNoOrder(word))).toEqual([]);
    const kept = [
      '已付款',
      '交易成功',
      'paid',
      'completed',
      '部分退款',
      'partially refunded',
      '未取消',
      '已付款，待发货',
    ];
    expect(kept.filter(isNoOrder)).toEqual([]);
  });

  it('pasted twice count once: same row in one sheet, same order id in two sheets', () => {
    const september = ordersOf(
      [
        ['o1', 'a', '2026-09-01', '10'],
        ['o1', 'a', '2026-09-01', '10'],
        ['o2', 'a', '2026-09-30', '20'],
      ],
      ORDER_FIELDS,
      'Sep',
    );
    const october = ordersOf(
      [
        ['o2', 'a', '2026-09-30', '15'],
        ['o3', 'a', '2026-10-02', '5'],
      ],
      ORDER_FIELDS,
      'Oct',
    );
    const { orders, told } = read(september, october);
    expect(told).toEqual(['Sep!4 orderInTwoSheets leftOut', 'Sep!3 orderTwice leftOut']);
    expect(Array.from(orders.minor)).toEqual([10, 15, 5]);
  });

  it('keep several lines of one order, and rows without an id that look the same', () => {
    const lines = read(
      ordersOf([
        ['o1', 'a', '2026-10-01', '10'],
        ['o1', 'a', '2026-10-01', '7'],
      ]),
    );
    expect(lines.orders.count.used).toBe(2);
    expect(new Set(lines.orders.order).size).toBe(1);
    const same = read(
      ordersOf(
        [
          ['a', '2026-10-01', '10'],
          ['a', '2026-10-01', '10'],
        ],
        ['user_id', 'order_at', 'amount'],
      ),
    );
    expect(same.orders.count.used).toBe(2);
  });

  it('subtract refunds only where orders refunded in full still show their amount', () => {
    const fields = ['user_id', 'order_at', 'amount', 'refund'];
    const gross = read(
      ordersOf(
        [
          ['a', '2026-10-01', '10', '10'],
          ['a', '2026-10-02', '9.5', '4.25'],
        ],
        fields,
      ),
    ).orders;
    expect([gross.refunds, gross.scale, ...gross.minor]).toEqual(['subtracted', 2, 0, 525]);
    const net = read(
      ordersOf(
        [
          ['a', '2026-10-01', '0', '10'],
          ['a', '2026-10-02', '9.5', '4.25'],
        ],
        fields,
      ),
    ).orders;
    expect([net.refunds, ...net.minor]).toEqual(['net', 0, 95]);
  });

  it('refuse a column of which more than half cannot be read, and say where', () => {
    const attempt = (): unknown =>
      read(
        ordersOf([
          ['o1', 'a', 'soon', '1'],
          ['o2', 'a', 'later', '1'],
          ['o3', 'a', '2026-10-01', '1'],
        ]),
      );
    expect(attempt).toThrow(InputError);
    try {
      attempt();
    } catch (error) {
      expect((error as InputError).problem).toMatchObject({
        code: 'notADate',
        source: 'orders',
        argument: 'order_at',
        row: 2,
        value: 'soon',
        more: 1,
      });
    }
  });

  it('refuse amounts in two currencies, in one sheet or in two', () => {
    const inOne = (): unknown =>
      read(
        ordersOf([
          ['o1', 'a', '2026-10-01', '¥1'],
          ['o2', 'a', '2026-10-01', '$1'],
          ['o3', 'a', '2026-10-01', '¥1'],
        ]),
      );
    expect(inOne).toThrow(InputError);
    const inTwo = (): unknown =>
      read(
        ordersOf([['o1', 'a', '2026-10-01', 'NT$1']], ORDER_FIELDS, 'A'),
        ordersOf([['o2', 'a', '2026-10-01', 'HK$1']], ORDER_FIELDS, 'B'),
      );
    expect(inTwo).toThrow(InputError);
  });
});

describe('people', () => {
  const table = source('members', MEMBER_FIELDS, [
    ['m1', 'Ann', '138 1234 5678', '2026-01-01', '', ''],
    ['m2', 'Bob', '13912345678', '2026-01-01', '', ''],
    ['m3', 'Bob', '', '2026-01-01', '', ''],
  ]);

  it('refuse a column of currencies that names two among the orders that count', () => {
    const fields = ['user_id', 'order_at', 'amount', 'currency', 'status'];
    const first = ['a', '2026-10-01', '10', 'usd', 'paid'];
    const table = (currency: string, status: string): Source =>
      ordersOf([first, ['b', '2026-10-02', '10', currency, status]], fields);
    expect(read(table('USD', 'paid')).orders.currency).toBe('USD');
    expect(read(table('EUR', 'cancelled')).orders.currency).toBe('USD');
    expect(() => read(table('EUR', 'paid'))).toThrow(InputError);
  });

  it('are found by id, else by phone however it is written, else by a name that only one has', () => {
    const orders = ordersOf(
      [
        ['m1', '', '', '2026-10-01'],
        ['x7', '+86 139-1234-5678', '', '2026-10-01'],
        ['', '13812345678', '', '2026-10-01'],
        ['', '', 'Ann', '2026-10-01'],
        ['13912345678', '', '', '2026-10-01'],
        ['', '', 'Bob', '2026-10-01'],
        ['', '', 'Bob', '2026-10-02'],
      ],
      ['user_id', 'phone', 'name', 'order_at'],
    );
    const { people, orders: read7 } = read(table, orders);
    expect(Array.from(read7.person)).toEqual([0, 1, 0, 0, 1, 3, 3]);
    expect(read7.matched).toEqual({ id: 1, phone: 3, name: 1, new: 2 });
    expect([people.inTable, people.count, people.keys[3]]).toEqual([3, 4, 'Bob']);
  });

  it('are found by their address where the orders have no other id', () => {
    const { people, orders } = read(
      source(
        'members',
        ['user_id', 'email'],
        [
          ['712', 'Amy@ex.com'],
          ['713', 'bob@ex.com'],
          ['714', 'team@ex.com'],
          ['715', 'team@ex.com'],
        ],
      ),
      ordersOf([
        ['o1', 'amy@ex.com', '2026-10-01', '10'],
        ['o2', 'new@ex.com', '2026-10-02', '20'],
        // Two members share it, so it identifies neither.
        ['o3', 'team@ex.com', '2026-10-03', '30'],
      ]),
    );
    expect(Array.from(orders.person, (person) => people.keys[person])).toEqual(['712', 'new@ex.com', 'team@ex.com']);
    expect(orders.matched).toEqual({ id: 1, phone: 0, name: 0, new: 2 });
  });

  it('listed twice count once, by the last row; who joined on the as-of day or later is left out', () => {
    const { members, told } = read(
      source(
        'members',
        ['user_id', 'level', 'join_at'],
        [
          ['m1', 'Silver', '2026-01-01'],
          ['m1', 'Gold', '2026-01-01'],
          ['m2', 'Gold', '2026-11-01'],
        ],
      ),
    );
    expect(told).toEqual(['members!2 memberTwice leftOut', 'members!4 afterReview leftOut']);
    expect(members.texts('level')).toEqual(['Gold']);
    expect(members.count).toEqual({ rows: 3, used: 1, leftOut: 2 });
    expect(Array.from(members.days('join_at'))).toEqual([dayOf(2026, 1, 1)]);
  });
});

describe('amounts of orders', () => {
  const days = ['2026-10-01', '2026-10-02'];
  const withHeader = (header: string, amounts: readonly Cell[]): Source => ({
    ...ordersOf(amounts.map((amount, row) => [`o${row}`, 'a', days[row], amount])),
    headers: ['id', 'member', 'paid at', header],
  });
  const inUnits = ({ orders }: ReturnType<typeof read>): number[] =>
    Array.from(orders.minor, (minor) => minor / 10 ** orders.scale);

  it('count in the unit that the header names', () => {
    expect(inUnits(read(withHeader('金额（万元）', ['1.25', '0.3'])))).toEqual([12500, 3000]);
    expect(inUnits(read(withHeader('金额(分)', ['1999', '50'])))).toEqual([19.99, 0.5]);
    expect(inUnits(read(withHeader('Revenue (k)', [2, 0.5])))).toEqual([2000, 500]);
    expect(inUnits(read(withHeader('金额（元）', ['1.25', '0.3'])))).toEqual([1.25, 0.3]);
  });

  it('are price × quantity where there is no column of amounts, and a price alone is for one', () => {
    const lines = [
      ['o1', 'a', '2026-10-01', '9.90', '3'],
      ['o2', 'a', '2026-10-02', '5', '1'],
    ];
    const fields = ['order_id', 'user_id', 'order_at', 'price', 'quantity'];
    expect(inUnits(read(ordersOf(lines, fields)))).toEqual([29.7, 5]);
    expect(inUnits(read(ordersOf(lines, [...fields.slice(0, 4), ''])))).toEqual([9.9, 5]);
  });
});
