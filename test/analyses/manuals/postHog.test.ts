import { describe, expect, test } from 'vitest';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { formula } from '../formula.ts';

const run = (events: readonly (readonly string[])[], header: string, steps: unknown[][], settings: unknown[][]) => {
  const rows = events.map(([event, value, member = 'u'], minute) => [
    member,
    event,
    `2026-01-01 10:${10 + minute}`,
    value,
  ]);
  const columns = [0, 1, 2].map((place) => rows.map((row) => [row[place]]));
  const properties = [['member', 'event', 'time', header], ...rows];
  return formula(funnel, [...columns, steps, properties, undefined, settings]).slice(1);
};

// The worked examples of PostHog's manual, PostHog/posthog.com, contents/docs/product-analytics/funnels.mdx.
describe('what PostHog’s manual says of a breakdown by browser', () => {
  const by = (attribution: unknown[], events: readonly (readonly string[])[], ...steps: string[]) =>
    run(
      events,
      'browser',
      steps.map((step) => [step]),
      [
        ['breakdown', 'browser'],
        ['attribution', ...attribution],
      ],
    ).map((row) => [row[0], row[3]]);
  const two = [
    ['view', 'Chrome'],
    ['sign up', 'Firefox'],
  ];

  test.each([
    [['first touch'], 'Chrome'],
    [['last touch'], 'Firefox'],
    [['step', 2], 'Firefox'],
  ])('by %s a view in Chrome and a sign-up in Firefox are %s', (attribution, browser) => {
    expect(by(attribution, two, 'view', 'sign up')).toEqual([
      [browser, 1],
      [browser, 1],
    ]);
  });

  test('by step 2 who only viewed is in no funnel, by step 1 under both browsers of the views', () => {
    const views = [['view', 'Opera', 'viewer'], ['view', 'Edge', 'viewer'], ...two];
    expect(by(['step', 2], views, 'view', 'sign up').map((row) => row[0])).toEqual(['Firefox', 'Firefox']);
    expect(new Set(by(['step', 1], views, 'view', 'sign up').map((row) => row[0]))).toEqual(
      new Set(['Chrome', 'Edge', 'Opera']),
    );
  });

  test('by every each browser is a funnel of its own events', () => {
    const five = [
      ['view', 'Chrome'],
      ['view', 'Firefox'],
      ['sign up', 'Chrome'],
      ['post', 'Chrome'],
      ['post', 'Firefox'],
    ];
    expect(by(['every'], five, 'view', 'sign up', 'post')).toEqual([
      ['Chrome', 1],
      ['Chrome', 1],
      ['Chrome', 1],
      ['Firefox', 1],
      ['Firefox', 0],
      ['Firefox', 0],
    ]);
  });
});

test.each([
  ['ever', [0, 0]],
  ['matching', [1, 1]],
])('PostHog’s manual: a first view of /pricing and a later one of /about, first time %s', (which, members) => {
  const events = [
    ['view', '/pricing'],
    ['view', '/about'],
    ['sign up', ''],
  ];
  const steps = [['view', 'url', 'is', '/about'], ['sign up']];
  expect(run(events, 'url', steps, [['first time', 1, which]]).map((row) => row[2])).toEqual(members);
});

test('PostHog’s manual: a step that stands twice needs two events', () => {
  expect(run([['click', '']], 'url', [['click'], ['click']], []).map((row) => row[2])).toEqual([1, 0]);
});
