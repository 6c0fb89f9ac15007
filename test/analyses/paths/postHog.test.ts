import { describe, expect, it } from 'vitest';
import { links, pathsOf, walk } from './tables.ts';

// Further cases of posthog (MIT), posthog/hogql_queries/insights/test/test_paths_query_runner_ee.py; the name of each
// stands beside. PostHog parts paths after a pause of 30 minutes, takes runs together and counts paths.
const POSTHOG = [
  ['positions', 'yes', '', ''],
  ['repeats', 'collapse', '', ''],
  ['count', 'transitions', '', ''],
  ['session gap', '30 minutes', '', ''],
];
const at = (member: string, pages: Record<string, string>): string[] =>
  Object.entries(pages).map(([clock, page]) => `${member} ${page} 2012-01-01T03:${clock}`);
const leavingOut = (...events: string[]): unknown[][] => events.map((event) => ['filter', 'event', 'is not', event]);

describe('PATHS agrees with PostHog', () => {
  const ALONE = ['1', 'screen', 'custom'].flatMap((_, index) =>
    at(
      `p${index + 1}`,
      Object.fromEntries(['21:34', '22:34', '24:34'].map((clock, step) => [clock, `${'abc'[index]}${step + 1}`])),
    ),
  );

  it('on events left out (test_event_inclusion_exclusion_filters)', () => {
    expect(pathsOf(ALONE, [...POSTHOG, ...leavingOut('c1', 'a1', 'a2', 'a3')]).slice(1)).toEqual([
      [1, 'b1', 'b2', 1, 1, 60],
      [1, 'c2', 'c3', 1, 1, 120],
      [2, 'b2', 'b3', 1, 1, 120],
    ]);
  });

  it('on one member who does everything (test_event_inclusion_exclusion_filters_across_single_person)', () => {
    const all = at('p1', {
      '21:34': '/1',
      '22:34': '/2',
      '24:34': '/3',
      '25:34': '/screen1',
      '26:34': '/screen2',
      '28:34': '/screen3',
      '29:34': '/custom1',
      '30:34': '/custom2',
      '32:34': '/custom3',
    });
    const whole = pathsOf(all, [...POSTHOG, ['steps', 10, '', '']]).slice(1);
    expect(whole.map((row) => row[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(whole.map((row) => row[5])).toEqual([60, 120, 60, 60, 120, 60, 60, 120]);
    const kind = [
      ['kind'],
      ...all.map((row) => [/screen/.test(row) ? 'screen' : /custom/.test(row) ? 'custom' : 'page']),
    ];
    const some = [...POSTHOG, ['filter', 'kind', 'one of', 'page|custom'], ...leavingOut('/custom1', '/custom3')];
    expect(pathsOf(all, some, kind).slice(1)).toEqual([
      [1, '/1', '/2', 1, 1, 60],
      [2, '/2', '/3', 1, 1, 120],
      [3, '/3', '/custom2', 1, 1, 360],
    ]);
  });

  it('on pauses and repeats (test_respect_session_limits, test_removes_duplicates)', () => {
    const twoDays = [
      ...at('fake', { '21:34': '/1', '22:34': '/2', '24:34': '/3' }),
      ...at('fake', { '21:54': '/1', '22:54': '/2', '26:54': '/3' }).map((row) => row.replace('01-01', '01-02')),
    ];
    const expected = (first: number): unknown[][] => [
      [1, '/1', '/2', 2, 1, first],
      [2, '/2', '/3', 2, 1, 180],
    ];
    expect(pathsOf(twoDays, POSTHOG).slice(1)).toEqual(expected(60));
    // The last of a run says when the step was left.
    const repeats = [
      ...at('fake', { '21:34': '/1', '21:54': '/1', '22:34': '/2', '22:54': '/2', '24:54': '/3' }),
      ...at('fake2', { '21:34': '/1', '23:34': '/2', '27:34': '/3' }),
    ];
    expect(pathsOf(repeats, POSTHOG).slice(1)).toEqual(expected(90));
  });

  it('on what lies between two pages (test_start_and_end)', () => {
    const rows = [
      ...walk('person_1', '/1 /2 /3 /4 /5 /about /after'),
      ...walk('person_2', '/5 /about'),
      ...walk('person_3', '/3 /4 /about /after'),
    ];
    const between = (start: string, ...more: unknown[][]): string[] =>
      links(pathsOf(rows, [...POSTHOG, ['after', start, '', ''], ['before', '/about', '', ''], ...more]));
    expect(between('/5')).toEqual(['1_/5 2_/about 2']);
    expect(between('/2', ['steps', 4, '', ''])).toEqual(['1_/2 2_/3 1', '2_/3 3_… 1', '3_… 4_/5 1', '4_/5 5_/about 1']);
  });

  it('on who goes no further (test_person_dropoffs)', () => {
    const steps = ['one two', 'one two three', 'one two three four'];
    const rows = Array.from({ length: 35 }, (_, i) => walk(`user_${i}`, steps[i < 5 ? 0 : i < 15 ? 1 : 2])).flat();
    const settings = [...POSTHOG, ['start and end', 'yes', '', '']];
    expect(links(pathsOf(rows, settings))).toEqual([
      '0_(start) 1_one 35',
      '1_one 2_two 35',
      '2_two 3_three 30',
      '2_two 3_(end) 5',
      '3_three 4_four 20',
      '3_three 4_(end) 10',
      '4_four 5_(end) 20',
    ]);
    expect(pathsOf(rows, [...settings, ['show', 'matrix', '', '']])).toEqual([
      ['node', 1, 2, 3, 4],
      ['one', 35, 0, 0, 0],
      ['two', 0, 35, 0, 0],
      ['three', 0, 0, 30, 0],
      ['four', 0, 0, 0, 20],
      ['(end)', 0, 0, 5, 15],
    ]);
  });

  it('on the commonest ways (test_start_dropping_orphaned_edges, which shows fewer of them)', () => {
    const rows = [
      ...[0, 1, 2, 3, 4].flatMap((i) => walk(`person_${i}`, '/1 /2 /3 /4 /5 /about /after')),
      ...walk('person_r_2', '/2 /a /x /about'),
      ...walk('person_r_3', '/2 /b /x /about'),
    ];
    expect(links(pathsOf(rows, [...POSTHOG, ['after', '/2', '', ''], ['steps', 5, '', '']]))).toEqual([
      '1_/2 2_/3 5',
      '1_/2 2_/a 1',
      '1_/2 2_/b 1',
      '2_/3 3_/4 5',
      '2_/a 3_/x 1',
      '2_/b 3_/x 1',
      '3_/4 4_/5 5',
      '3_/x 4_/about 2',
      '4_/5 5_/about 5',
    ]);
  });

  it('on a filter of groups (test_groups_filtering)', () => {
    const groups = [['industry'], ...ALONE.map((row) => [{ p1: 'finance', p2: 'technology' }[row.slice(0, 2)] ?? ''])];
    const only = (industry: string): unknown[][] => [...POSTHOG, ['filter', 'industry', 'is', industry]];
    expect(links(pathsOf(ALONE, only('finance'), groups))).toEqual(['1_a1 2_a2 1', '2_a2 3_a3 1']);
    expect(links(pathsOf(ALONE, only('technology'), groups))).toEqual(['1_b1 2_b2 1', '2_b2 3_b3 1']);
  });
});
