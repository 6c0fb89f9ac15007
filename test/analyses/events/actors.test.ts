import { describe, expect, it } from 'vitest';
import { actorsOf } from '../../../src/analyses/events/actors.ts';
import { memberDays } from '../../../src/analyses/events/memberDays.ts';
import { eventRows } from './columns.ts';

const { member, event, time } = eventRows([
  'ann web 2026-10-07',
  'bob app 2026-10-06',
  'ann app 2026-10-05',
  'ann web 2026-10-06',
  'bob . 2026-10-06',
]);
const DAY = Date.parse('2026-10-05T00:00Z') / 86_400_000;
const ALL = new Int32Array(5).fill(1);

describe('actorsOf', () => {
  it('are the members themselves without a breakdown', () => {
    expect(actorsOf(member, ALL, undefined)).toEqual({ codes: member.codes, count: 2, groups: [''], broken: false });
  });

  it('are pairs of member and value with one, in groups by label, blank last', () => {
    const actors = actorsOf(member, ALL, event);
    expect(actors.groups).toEqual(['app', 'web', '']);
    expect([...actors.codes]).toEqual([0, 1, 2, 0, 3]);
    expect([...(actors.memberOf ?? [])]).toEqual([0, 1, 0, 1]);
    expect([...(actors.groupOf ?? [])]).toEqual([1, 0, 0, 2]);
  });

  it('leave out values of rows that do not count', () => {
    const actors = actorsOf(member, Int32Array.of(1, 0, 0, 1, 0), event);
    expect(actors.groups).toEqual(['web']);
    expect([...actors.codes]).toEqual([0, -1, -1, 0, -1]);
    expect(actorsOf(member, new Int32Array(5), event).groups).toEqual(['']);
  });
});

describe('memberDays', () => {
  it("holds each actor's days in ascending order, once for every event in the range", () => {
    const { starts, days } = memberDays(actorsOf(member, ALL, undefined), ALL, time, DAY, DAY + 9);
    expect([...starts]).toEqual([0, 3, 5]);
    expect([...days].map((day) => day - DAY)).toEqual([0, 1, 2, 1, 1]);
    const cut = memberDays(actorsOf(member, ALL, undefined), ALL, time, DAY + 1, DAY + 1);
    expect([...cut.days].map((day) => day - DAY)).toEqual([1, 1, 1]);
  });

  it('is empty for a range that ends before it begins', () => {
    expect(memberDays(actorsOf(member, ALL, undefined), ALL, time, DAY, DAY - 5).days).toHaveLength(0);
  });
});
