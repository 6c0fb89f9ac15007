import { describe, expect, it } from 'vitest';
import { openHost } from '../../../src/host/host.ts';

const host = openHost({
  code: `
    function echo(a, b) { return { a: a, b: b, count: arguments.length, type: Object.prototype.toString.call(a), own: a instanceof Object }; }
    function give(what) { return { date: { at: [new Date(0)] }, fn: { f: function () {} }, map: new Map(), nothing: undefined, key: { inner__: 1 }, nan: { n: NaN, u: undefined }, ok: [1, 'x', null, { y: true }] }[what]; }
    function fail() { var e = new TypeError('No such column.'); e.code = 7; throw e; }
    function refuse() { SpreadsheetApp.getActiveSheet().getRange(0, 1); }
    function hidden_() { return 1; }
    var notDeclared = 5;
  `,
});

const value = (name: string, ...args: unknown[]) => {
  const result = host.call(name, ...args);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

/** Rules: read in Google's client code, numbered as in the platform's list. */
describe('google.script.run', () => {
  it('1 knows public functions only, and throws at once for others', () => {
    expect(() => host.call('hidden_')).toThrow(new TypeError('google.script.run.hidden_ is not a function'));
    expect(() => host.call('nowhere')).toThrow(TypeError);
    expect(() => host.call('notDeclared')).toThrow(TypeError);
    expect(host.functionNames).toEqual(['echo', 'give', 'fail', 'refuse']);
  });

  it('2 copies arguments, drops keys that end in __ and takes inherited ones along', () => {
    class Plan {
      own = 1;
      secret__ = 2;
    }
    const plan = Object.assign(Object.create({ inherited: 3 }), { own: 1 }) as object;
    expect(value('echo', new Plan(), plan)).toMatchObject({ a: { own: 1 }, b: { own: 1, inherited: 3 }, own: true });
    expect(value('echo', new Plan())).not.toHaveProperty('a.secret__');
  });

  it.each([
    ['a Date', { day: new Date(0) }, 'day'],
    ['a Map', [1, new Map()], '1'],
    ['a function', { a: { go: () => 1 } }, 'go'],
    ['a regular expression', /x/, '0'],
  ])('2 throws at once for %s', (_, argument, key) => {
    expect(() => host.call('echo', argument)).toThrow(new TypeError(`Failed due to illegal value in property: ${key}`));
  });

  it('2 throws at once for a cycle, not for the same object twice', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(() => host.call('echo', cycle)).toThrow(new TypeError('Failed due to circular reference.'));
    const shared = { x: 1 };
    expect(value('echo', [shared, shared])).toMatchObject({ a: [{ x: 1 }, { x: 1 }] });
  });

  it('3 loses undefined and makes null of what JSON lacks', () => {
    expect(value('echo', { gone: undefined, list: [undefined, Number.NaN, Number.POSITIVE_INFINITY] })).toMatchObject({
      a: { list: [null, null, null] },
    });
    expect(() => host.call('echo', 1n)).toThrow('Unknown type: bigint');
    expect(() => host.call('echo', Symbol('x'))).toThrow('Unknown type: symbol');
  });

  it('5 fails for a result with a key that ends in __', () => {
    expect(host.call('give', 'key')).toMatchObject({
      ok: false,
      error: { message: 'User properties cannot end with "__". Failed on property: inner__' },
    });
  });

  it.each(['date', 'fn', 'map', 'nothing'])('6 hands out null for the whole result with %s in it', (what) => {
    expect(host.call('give', what)).toEqual({ ok: true, value: null });
  });

  it('6 hands out JSON-clean results as they are', () => {
    expect(value('give', 'ok')).toEqual([1, 'x', null, { y: true }]);
    expect(value('give', 'nan')).toEqual({ n: null });
  });

  it('7 keeps of an error its name, message and stack only', () => {
    const result = host.call('fail');
    expect(result).toEqual({
      ok: false,
      error: { name: 'ScriptError', message: 'TypeError: No such column.', stack: expect.stringContaining('Code.js') },
    });
    expect(host.call('refuse')).toMatchObject({
      error: { message: 'Exception: The starting row of the range is too small.' },
    });
  });

  it('stops a script that never ends', () => {
    // Six minutes at 1,000 times the real time are 360 ms.
    const endless = openHost({ code: 'function forever() { for (;;) {} }', computing: 1000 });
    expect(endless.call('forever')).toMatchObject({ ok: false, error: { message: 'Exceeded maximum execution time' } });
  });
});
