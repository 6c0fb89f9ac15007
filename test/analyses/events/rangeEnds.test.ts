import { describe, expect, it } from 'vitest';
import { stickiness } from '../../../src/analyses/activity/stickiness.ts';
import type { Analysis } from '../../../src/analyses/analysis.ts';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { paths } from '../../../src/analyses/paths/index.ts';
import { retention } from '../../../src/analyses/retention/index.ts';
import { column, formula, refusal } from '../formula.ts';

type Row = readonly [member: string, event: string, time: string];

const ROWS: readonly Row[] = [
  ['a', 'view', '2026-11-01 08:00'],
  ['a', 'pay', '2026-11-01 12:30'],
  ['b', 'view', '2026-11-01 12:00'],
  ['b', 'pay', '2026-11-02 12:00'],
  ['c', 'view', '2026-11-02 09:00'],
  ['c', 'pay', '2026-11-02 12:01'],
  ['d', 'view', '2026-11-01 11:59'],
  ['e', 'view', '2026-11-02 18:00'],
];
const INSIDE = ROWS.filter(([, , time]) => time >= '2026-11-01 12:00' && time <= '2026-11-02 12:00');

const membersAnd = (index: 1 | 2) => (rows: readonly Row[]) => [
  column(...rows.map(([member]) => member)),
  column(...rows.map((row) => row[index])),
];
const byTime = membersAnd(2);
const byEvent = (rows: readonly Row[]) => [...membersAnd(1)(rows), column(...rows.map(([, , time]) => time))];

describe('from and to as moments', () => {
  const steps = [['view'], ['pay']];
  const period = ['period', 'day'];
  const cases: [Analysis, (rows: readonly Row[]) => unknown[], string[][]][] = [
    [funnel, (rows) => [...byEvent(rows), steps, undefined, undefined], []],
    [paths, (rows) => [...byEvent(rows), undefined, undefined], []],
    [stickiness, (rows) => [...byTime(rows), undefined, undefined, undefined], []],
    [retention, (rows) => [...byTime(rows), undefined, undefined, undefined], [period, ['cohort', 'recurring']]],
  ];

  it.each(cases)('%#: both are included, and it is as if no other rows were there', (analysis, args, settings) => {
    const asOf = ['as_of', '2026-11-03'];
    const days = [...settings, asOf, ['from', '2026-11-01'], ['to', '2026-11-02']];
    const moments = [...settings, asOf, ['from', '2026-11-01 12:00'], ['to', '2026-11-02 12:00']];
    const ofAll = formula(analysis, [...args(ROWS), moments]);
    expect(ofAll).toEqual(formula(analysis, [...args(INSIDE), days]));
    expect(ofAll).not.toEqual(formula(analysis, [...args(ROWS), days]));
  });

  it('an end before its start is told with both moments', () => {
    const settings = [
      ['from', '2026-11-01 12:00'],
      ['to', '2026-11-01 11:30'],
    ];
    expect(refusal(retention, ...byTime(ROWS), settings)).toMatch(/2026-11-01 11:30.*2026-11-01 12:00/);
  });

  it('a day that begins and ends a range is one whole day', () => {
    const settings = [
      ['from', '2026-11-02'],
      ['to', '2026-11-02'],
    ];
    const [, [, ...entered]] = formula(funnel, [...byEvent(ROWS), steps, undefined, undefined, settings]);
    expect(entered.slice(0, 2)).toEqual(['view', 2]);
  });
});
