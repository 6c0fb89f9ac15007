import { describe, expect, it } from 'vitest';
import { paths } from '../../../src/analyses/paths/index.ts';
import { rangeOf } from '../events/columns.ts';
import { formula, refusal } from '../formula.ts';
import { links, pathsOf, walk } from './tables.ts';

// Cases and numbers of PostHog's own tests (posthog, MIT, posthog/hogql_queries/insights/test/
// test_paths_query_runner.py and test_paths_query_runner_ee.py); the name of each is quoted. PostHog parts paths after
// a pause of 30 minutes, takes runs of the same page together and counts paths.
const POSTHOG = [
  ['positions', 'yes'],
  ['repeats', 'collapse'],
  ['count', 'transitions'],
  ['session gap', '30 minutes'],
];
const FOUR = [
  ...walk('person_1', '/ /about', undefined, 7),
  ...walk('person_2', '/ /pricing /about', undefined, 7),
  ...walk('person_3', '/pricing /', undefined, 7),
  ...walk('person_4', '/ /pricing', undefined, 7),
];

describe('PATHS agrees with PostHog', () => {
  it('on links by step, the commonest first (test_current_url_paths_and_logic)', () => {
    expect(links(pathsOf(FOUR, POSTHOG))).toEqual([
      '1_/ 2_/pricing 2',
      '1_/ 2_/about 1',
      '1_/pricing 2_/ 1',
      '2_/pricing 3_/about 1',
    ]);
  });

  it('on included events and another column as node (test_screen_paths, test_paths_properties_filter)', () => {
    const rows = ['ann screen 2026-01-01T09:00', 'ann click 2026-01-01T09:01', 'ann screen 2026-01-01T09:02'];
    const properties = [['name'], ['/'], ['button'], ['/pricing']];
    const settings = [
      ['node', 'name'],
      ['include', 'screen'],
    ];
    expect(pathsOf(rows, settings, properties).slice(1)).toEqual([['/', '/pricing', 1, 1, 120]]);
  });

  it('on the first steps (test_step_limit) and mean times (test_step_conversion_times)', () => {
    const row = (member: string, page: number, minute: number): string =>
      `${member} /${page} 2012-01-01T03:${20 + minute}`;
    const fake = [row('fake', 1, 1), row('fake', 2, 2), row('fake', 3, 4), row('fake', 4, 7)];
    const limited = (steps: number): string[] => links(pathsOf(fake, [...POSTHOG, ['steps', steps]]));
    expect(limited(2)).toEqual(['1_/1 2_/2 1']);
    expect(limited(3)).toEqual(['1_/1 2_/2 1', '2_/2 3_/3 1']);
    expect(limited(4)).toEqual(['1_/1 2_/2 1', '2_/2 3_/3 1', '3_/3 4_/4 1']);
    const second = [row('fake2', 1, 1), row('fake2', 2, 3), row('fake2', 3, 7)];
    expect(pathsOf([...fake, ...second], POSTHOG)).toEqual([
      ['step', 'from', 'to', 'count', 'share', 'mean seconds'],
      [1, '/1', '/2', 2, 1, 90],
      [2, '/2', '/3', 2, 1, 180],
      [3, '/3', '/4', 1, 1, 180],
    ]);
  });

  it('on many similar paths (test_event_ordering)', () => {
    const rows = Array.from({ length: 50 }, (_, i) =>
      walk(`user_${i}`, i % 2 === 0 ? 'one two three branch' : 'one two three', '2021-05-01T00:00'),
    ).flat();
    expect(pathsOf(rows, POSTHOG).slice(1)).toEqual([
      [1, 'one', 'two', 50, 1, 60],
      [2, 'two', 'three', 50, 1, 60],
      [3, 'three', 'branch', 25, 1, 60],
    ]);
  });

  it('on what follows a page (test_paths_start)', () => {
    const rows = [
      ...walk('person_1', '/ /about'),
      ...walk('person_2', '/ /pricing /about'),
      ...walk('person_3', '/pricing / /about'),
      ...walk('person_4', '/ /pricing'),
      ...walk('person_5', '/pricing /about /pricing /help'),
    ];
    expect(links(pathsOf(rows, [...POSTHOG, ['after', '/pricing']]))).toEqual([
      '1_/pricing 2_/about 2',
      '1_/pricing 2_/ 1',
      '2_/ 3_/about 1',
      '2_/about 3_/pricing 1',
      '3_/pricing 4_/help 1',
    ]);
    expect(links(pathsOf(rows, [...POSTHOG, ['follows', '/']]))).toEqual([
      '1_/ 2_/about 2',
      '1_/ 2_/pricing 2',
      '2_/pricing 3_/about 1',
    ]);
  });

  it('on what precedes a page, the last steps of each path (test_end)', () => {
    const rows = [
      ...walk('person_1', '/1 /2 /3 /4 /5 /about /after'),
      ...walk('person_2', '/5 /about'),
      ...walk('person_3', '/3 /4 /about /after'),
    ];
    expect(links(pathsOf(rows, [...POSTHOG, ['before', '/about'], ['steps', 5]]))).toEqual([
      '1_/2 2_/3 1',
      '1_/3 2_/4 1',
      '1_/5 2_/about 1',
      '2_/3 3_/4 1',
      '2_/4 3_/about 1',
      '3_/4 4_/5 1',
      '4_/5 5_/about 1',
    ]);
  });

  it('on pauses that begin another path (test_paths_in_window)', () => {
    const rows = [...walk('ann', '/ /about', '2020-04-14T03:25', 5), ...walk('ann', '/ /about', '2020-04-15T03:25', 5)];
    expect(links(pathsOf(rows, POSTHOG))).toEqual(['1_/ 2_/about 2']);
    // The pause itself is long enough; a minute less is not.
    const pause = (minutes: number): string[] => links(pathsOf(walk('ann', '/ /about', undefined, minutes), POSTHOG));
    expect(pause(30)).toEqual([]);
    expect(pause(29)).toEqual(['1_/ 2_/about 1']);
  });
});

const SHOP = [...walk('ann', 'view view cart pay'), ...walk('bob', 'view cart view cart'), ...walk('cat', 'view')];

describe('PATHS', () => {
  it('counts each member once, and leaves runs of the same step alone', () => {
    expect(pathsOf(SHOP)).toEqual([
      ['from', 'to', 'count', 'share', 'mean seconds'],
      ['view', 'cart', 2, 1, 60],
      ['cart', 'pay', 1, 0.5, 60],
      ['cart', 'view', 1, 0.5, 60],
      ['view', 'view', 1, 0.5, 60],
    ]);
  });

  it('counts every transition on request', () => {
    expect(pathsOf(SHOP, [['count', 'transitions']]).slice(1)).toEqual([
      ['view', 'cart', 3, 0.75, 60],
      ['cart', 'pay', 1, 0.5, 60],
      ['cart', 'view', 1, 0.5, 60],
      ['view', 'view', 1, 0.25, 60],
    ]);
  });

  it('takes runs of the same step together', () => {
    expect(pathsOf(SHOP, [['repeats', 'collapse']]).slice(1)).toEqual([
      ['view', 'cart', 2, 1, 60],
      ['cart', 'pay', 1, 0.5, 60],
      ['cart', 'view', 1, 0.5, 60],
    ]);
  });

  it('adds where paths start and end, but not where they are cut', () => {
    const ends = [['start and end', 'yes']];
    expect(pathsOf(SHOP, [...ends, ['positions', 'yes'], ['steps', 3]]).slice(1)).toEqual([
      [0, '(start)', 'view', 3, 1, null],
      // cat ends after its only view; the others go on.
      [1, 'view', '(end)', 1, 1 / 3, null],
      [1, 'view', 'cart', 1, 1 / 3, 60],
      [1, 'view', 'view', 1, 1 / 3, 60],
      [2, 'cart', 'view', 1, 1, 60],
      [2, 'view', 'cart', 1, 1, 60],
    ]);
    expect(pathsOf(SHOP, [...ends, ['after', 'cart']]).slice(1)).toEqual([
      ['cart', '(end)', 1, 0.5, null],
      ['cart', 'pay', 1, 0.5, 60],
      ['cart', 'view', 1, 0.5, 60],
      ['pay', '(end)', 1, 1, null],
      ['view', 'cart', 1, 1, 60],
    ]);
  });

  it('puts rows in the same order in every language', () => {
    const [member, event, time] = [0, 1, 2].map((index) => rangeOf(SHOP, index));
    const all = (['en', 'zh-Hans', 'zh-Hant'] as const).map((language) =>
      formula(paths, [member, event, time, [['start and end', 'yes']]], language).slice(1),
    );
    const numbers = all.map((rows) => rows.map((row) => row.slice(2)));
    expect(numbers[1]).toEqual(numbers[0]);
    expect(numbers[2]).toEqual(numbers[0]);
    expect(all[0].map(([from]) => from)).toEqual(['(start)', 'view', 'cart', 'cart', 'cart', 'pay', 'view', 'view']);
    expect(all[1][0][0]).toBe('（开始）');
  });

  it('keeps rows at the same instant in their order', () => {
    const at = '2026-01-01T09:00';
    const rows = [`ann b ${at}`, `ann a ${at}`, `ann c ${at}`, 'ann d 2026-01-01T08:00'];
    expect(pathsOf(rows, [['positions', 'yes']]).map((row) => row.slice(0, 3))).toEqual([
      ['step', 'from', 'to'],
      [1, 'd', 'b'],
      [2, 'b', 'a'],
      [3, 'a', 'c'],
    ]);
  });

  it('goes from the first event that begins to the first one after it that finishes', () => {
    const rows = walk('ann', 'pay view cart pay view');
    const both = [
      ['positions', 'yes'],
      ['after', 'view'],
      ['before', 'pay'],
    ];
    expect(links(pathsOf(rows, both))).toEqual(['1_view 2_cart 1', '2_cart 3_pay 1']);
    // As PostHog shows long paths between two points: half of the steps from each side.
    const long = walk('ann', 'view a b c d pay');
    expect(links(pathsOf(long, [...both, ['steps', 4]]))).toEqual([
      '1_view 2_a 1',
      '2_a 3_… 1',
      '3_… 4_d 1',
      '4_d 5_pay 1',
    ]);
  });

  it('puts conditions on events that are included or begin a path', () => {
    const properties = [['price'], [10], [20], [30], [40], [10], [20], [30], [40], [10]];
    const dear = [['include', '*', 'price', '≥', 20]];
    expect(
      pathsOf(SHOP, dear, properties)
        .slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual(
      [
        ['cart', 'pay', 1],
        ['cart', 'view', 1],
        ['view', 'cart', 2],
      ].sort((a, b) => Number(b[2]) - Number(a[2])),
    );
    const start = [['after', 'view', 'price', '>', 20]];
    expect(
      pathsOf(SHOP, start, properties)
        .slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual([['view', 'cart', 1]]);
  });

  it('makes a matrix of nodes and steps, as numbers or shares', () => {
    expect(pathsOf(SHOP, [['show', 'matrix']])).toEqual([
      ['node', 1, 2, 3, 4],
      ['view', 3, 1, 1, 0],
      ['cart', 0, 1, 1, 1],
      ['pay', 0, 0, 0, 1],
    ]);
    expect(
      pathsOf(SHOP, [
        ['show', 'matrix'],
        ['value', 'share'],
        ['start and end', 'yes'],
      ]),
    ).toEqual([
      ['node', 1, 2, 3, 4],
      ['view', 1, 1 / 3, 1 / 3, 0],
      ['cart', 0, 1 / 3, 1 / 3, 1 / 3],
      ['pay', 0, 0, 0, 1 / 3],
      ['(end)', 0, 1 / 3, 1 / 3, 1 / 3],
    ]);
  });

  it('lists every path step by step', () => {
    const rows = [...walk('ann', 'a b', '2026-01-01T09:00'), ...walk('ann', 'c', '2026-01-02T09:00')];
    const table = pathsOf(rows, [
      ['show', 'members'],
      ['session gap', 'same day'],
    ]);
    expect(table.map((row) => row.slice(0, 4))).toEqual([
      ['member', 'path', 'step', 'node'],
      ['ann', 1, 1, 'a'],
      ['ann', 1, 2, 'b'],
      ['ann', 2, 1, 'c'],
    ]);
    expect(table[1][4]).toEqual({ moment: Date.parse('2026-01-01T09:00Z') });
  });

  it('gives each value of a breakdown the paths of its own rows', () => {
    const properties = [['shop'], ['x'], ['y'], ['x'], ['x'], ['y'], ['y'], [''], [''], ['x']];
    expect(pathsOf(SHOP, [['breakdown', 'shop']], properties).map((row) => row.slice(0, 4))).toEqual([
      ['value', 'from', 'to', 'count'],
      ['x', 'cart', 'pay', 1],
      ['x', 'view', 'cart', 1],
      ['y', 'view', 'cart', 1],
      [null, 'view', 'cart', 1],
    ]);
  });

  it('keeps to the days, the filter and the as-of day', () => {
    const rows = [...walk('ann', 'a b c', '2026-01-01T09:00', 1440)];
    expect(pathsOf(rows, [['from', '2026-01-02']]).slice(1)).toEqual([['b', 'c', 1, 1, 86_400]]);
    expect(pathsOf(rows, [['to', '2026-01-02']]).slice(1)).toEqual([['a', 'b', 1, 1, 86_400]]);
    expect(pathsOf(rows, [['as_of', '2026-01-02']]).slice(1)).toEqual([['a', 'b', 1, 1, 86_400]]);
    expect(pathsOf(rows, [['filter', 'event', 'is not', 'b']]).slice(1)).toEqual([['a', 'c', 1, 1, 172_800]]);
  });

  it('refuses events and columns that do not exist, and months as a pause', () => {
    const call = (...settings: unknown[][]): string =>
      refusal(paths, rangeOf(SHOP, 0), rangeOf(SHOP, 1), rangeOf(SHOP, 2), undefined, undefined, settings);
    expect(call(['include', 'veiw'])).toContain('include: the event "veiw" occurs nowhere in the data');
    expect(call(['after', 'veiw'])).toContain('after: the event "veiw" occurs nowhere');
    expect(call(['node', 'page'])).toContain('node: there is no column "page"');
    expect(call(['session gap', '1 month'])).toContain('session gap: "1 month" can\'t be used');
    expect(call(['steps', 0])).toContain('steps: "0" can\'t be used');
  });

  it('refuses a pause of hours where the dates have no time of day', () => {
    const rows = ['ann view 2026-01-01', 'ann pay 2026-01-02'];
    const call = (gap: string): string =>
      refusal(paths, ...[0, 1, 2].map((index) => rangeOf(rows, index)), undefined, undefined, [['session gap', gap]]);
    expect(call('2 hours')).toContain('PATHS: time: the dates have no time of day');
    expect(() => call('2 days')).toThrow('nothing was refused');
  });
});
