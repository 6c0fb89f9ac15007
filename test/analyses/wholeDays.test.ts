import { expect, test } from 'vitest';
import { silenceAlert } from '../../src/analyses/silenceAlert/index.ts';
import { column, refusal } from './formula.ts';

test('a span that is no number of days is told as it was typed', () => {
  const ask = (span: string) =>
    refusal(silenceAlert, column('2026-10-01'), column(5), undefined, undefined, '2026-11-01', [['lost', span]]);
  expect(ask('none')).toBe('SILENCE_ALERT: lost: "none" can\'t be used. Possible: 7 days · 2 weeks');
  expect(ask('same day')).toContain('"same day"');
  expect(ask('12 hours')).toContain('"12 hours"');
});
