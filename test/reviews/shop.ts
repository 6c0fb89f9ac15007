import type { Cell } from '../../src/intake/cell.ts';
import { type Given, source } from './support.ts';

/**
 * A small shop as of 2026-11-01. Ann: 3 orders, 60.00. Bob: 1 order, 20.00, in October. Cid: 1 order, 5.00, long ago.
 * Dan joined in October and bought nothing. Eve (no member) was only active.
 */
const members: readonly (readonly Cell[])[] = [
  ['m1', 'Ann', '13812345678', '2026-01-05', 'Gold', 'WeChat'],
  ['m2', 'Bob', '13912345678', '2026-09-01', 'Gold', 'Shop'],
  ['m3', 'Cid', '', '2026-02-01', 'Silver', ''],
  ['m4', 'Dan', '', '2026-10-20', 'Silver', 'Shop'],
];

export const orders: readonly (readonly Cell[])[] = [
  ['o1', 'm1', '2026-08-03', '10.00'],
  ['o2', 'm1', '2026-09-10', '20.00'],
  ['o3', 'm1', '2026-10-12', '30.00'],
  ['o4', 'm2', '2026-10-02', '20.00'],
  ['o5', 'm3', '2026-03-01', '5.00'],
];

const activity: readonly (readonly Cell[])[] = [
  ['m1', 'view', '2026-10-11 10:00:00'],
  ['m1', 'pay', '2026-10-12 10:00:00'],
  ['m2', 'view', '2026-10-02 09:00:00'],
  ['e9', 'view', '2026-09-15 09:00:00'],
];

export const MEMBER_FIELDS = ['user_id', 'name', 'phone', 'join_at', 'level', 'channel'];
export const ORDER_FIELDS = ['order_id', 'user_id', 'order_at', 'amount'];
const ACTIVITY_FIELDS = ['user_id', 'event', 'event_at'];

export const memberSource = (rows = members) => source('members', MEMBER_FIELDS, rows);
export const orderSource = (rows = orders) => source('orders', ORDER_FIELDS, rows);
export const activitySource = (rows = activity) => source('activity', ACTIVITY_FIELDS, rows);

export const shop = (more: Partial<Given> = {}): Given => ({
  sources: [memberSource(), orderSource(), activitySource()],
  ...more,
});
