import { expect, test } from 'vitest';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { formula } from '../formula.ts';

test('steps in their order, others between them or one too early do no harm, one left out does', () => {
  // mixpanel/docs, docs/reports/funnels/funnels-advanced.mdx, "Specific Order": its four cases, A → … → E.
  const done = { exact: 'ABCDE', another: 'ABFCDE', early: 'ABDCDE', without: 'ABCE' };
  const rows = Object.entries(done).flatMap(([member, events]) =>
    events.split('').map((event, minute) => [member, event, `2026-01-01 13:0${minute}`]),
  );
  const table = formula(funnel, [
    ...[0, 1, 2].map((place) => rows.map((row) => [row[place]])),
    'ABCDE'.split('').map((step) => [step]),
    undefined,
    undefined,
    [['show', 'members']],
  ]);
  const furthest = Object.fromEntries(table.slice(1).map(([, step, member]) => [member, step]));
  expect(furthest).toEqual({ exact: 5, another: 5, early: 5, without: 3 });
});
