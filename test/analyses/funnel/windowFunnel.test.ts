import { describe, expect, it } from 'vitest';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { formula } from '../formula.ts';
import { argumentsOf, journey } from './journeys.ts';

// From ClickHouse (Apache 2.0), tests/queries/0_stateless/00632_aggregation_window_funnel.sql and its reference: how many
// steps one user gets. Its strict_order is our strict; where one event of ours serves one step only, its own modes differ.

/** `1003@4 1004@5`: event and second. */
function depth(told: string, steps: readonly (readonly string[])[], ...settings: unknown[][]): number {
  const timed = told.split(' ').map((event, place) => {
    const [name, second = String(place + 1)] = event.split('@');
    return `${name}@1 1:${String(Math.floor(Number(second) / 60)).padStart(2, '0')}:${String(Number(second) % 60).padStart(2, '0')}`;
  });
  // Somebody before the range shows every event, so that none is unknown.
  const names = [...new Set(steps.flatMap(([name]) => (name === '*' ? [] : [name])))];
  const known = names.map((name) => `${name}@2019-01-01 0:00:01`);
  const all = [...journey('u', timed.join(', ')), ...(known.length > 0 ? journey('z', known.join(', ')) : [])];
  const table = formula(funnel, argumentsOf(all, steps, [['from', '2020-01-01'], ...settings]));
  return table.slice(1).filter((row) => Number(row[2]) > 0).length;
}

const named = (names: string): string[][] => names.split(' ').map((name) => [name]);

const NINE = Array.from({ length: 9 }, (_, second) => `${1000 + second}@${second}`).join(' ');

describe('FUNNEL agrees with ClickHouse’s windowFunnel', () => {
  it.each([
    ['10000 seconds', '1000 1001', 2],
    ['10000 seconds', '1000 1001 1002', 3],
    ['10000 seconds', '1000 1001 1002 1008', 4],
    ['2 seconds', '1003 1004 1005 1006 1007', 3],
    ['3 seconds', '1003 1004 1005 1006 1007', 4],
    ['4 seconds', '1003 1004 1005 1006 1007', 5],
    ['10000 seconds', '1001 1008', 2],
    ['10000 seconds', '1008 1001', 1],
  ])('within %s: %s', (window, steps, expected) => {
    expect(depth(NINE, named(steps), ['window', window])).toBe(expected);
  });

  it('on steps that overlap', () => {
    const steps = [
      ['*', 'event', '≤', '1007'],
      ['*', 'event', '≥', '1002'],
      ['*', 'event', '≤', '1006'],
      ['*', 'event', '≥', '1004'],
    ];
    expect(depth(NINE, steps, ['window', '4 seconds'])).toBe(4);
  });

  it.each([
    ['a b c', 3, 3],
    ['a d b c', 3, 1],
    ['a a b b c c', 3, 3],
    ['a a a a b b c c', 3, 3],
    ['a a b b d c c', 3, 2],
    ['c c b b a a', 1, 1],
    // Of the last two the reference has the strict depth; in order by hand.
    ['a c b', 2, 1],
    ['a b a c', 3, 2],
  ])('in order and strictly: %s', (events, ordered, strict) => {
    expect(depth(events, named('a b c'))).toBe(ordered);
    expect(depth(events, named('a b c'), ['order', 'strict'])).toBe(strict);
  });

  it('on events of one instant', () => {
    expect(depth('1000@0 1001@1 1002@1 1003@1 1004@2', named('1000 1001 1002 1003 1004'))).toBe(5);
  });

  // strict_once: one event serves one step.
  it.each([
    ['failure@80 failure@120 success@150', 3],
    ['failure@0 failure@150', 2],
    ['success@100 failure@110 success@130', 1],
    ['failure@2', 1],
  ])('on a step that is repeated: %s', (events, expected) => {
    expect(depth(events, named('failure failure success'), ['window', '200 seconds'])).toBe(expected);
  });
});
