import { expect, test } from 'vitest';
import type { Answer, Boot, StepAnswer } from '../../src/addon/api.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, comparable, must, openAndDrive } from './driveReview.ts';
import { begin, openLarge } from './largeShop.ts';
import { twin } from './stages.ts';

const begun = openLarge();
const { runId } = begin(begun).run;
const undisturbed = twin(begun);
ask(undisturbed, 'reviewStep', runId);
const expected = comparable(undisturbed);

const step = (host: Host) => must(ask<StepAnswer>(host, 'reviewStep', runId));
const codeOf = (answer: Answer<unknown> | null) => (answer?.ok === false ? answer.refusal.code : 'no refusal');

/** Goes on to the end. */
function finish(host: Host): void {
  for (let calls = 1; calls < 30; calls++) if (step(host).run.finished) return;
  throw new Error('the review has no end');
}

test('beside a call at work a second window learns how far it is; whoever wants to change the run is told to wait', () => {
  const host = twin(begun);
  const told: unknown[] = [];
  host.faults.inject({
    at: 400,
    kind: 'between',
    run: () => {
      const { run } = step(host);
      told.push(run.done > 0 && !run.finished);
      told.push(codeOf(ask(host, 'reviewDiscard', runId)), codeOf(ask(host, 'reviewStart', {})));
      host.switchUser('colleague');
      told.push(must(ask<Boot>(host, 'sidebarBoot')).run?.lease);
      for (const name of ['reviewStep', 'reviewTakeOver', 'reviewDiscard']) told.push(codeOf(ask(host, name, runId)));
      must(ask(host, 'reviewPause', runId));
      host.switchUser('user-1');
    },
  });
  expect(step(host).run.finished).toBe(true);
  expect(told).toEqual([true, 'busy', 'busy', 'other', 'busy', 'busy', 'busy']);
  expect(comparable(host)).toBe(expected);
  // The second window asks again, and a wish to pause that comes now is for nothing.
  expect(step(host).run.finished).toBe(true);
  must(ask(host, 'reviewPause', runId));
  expect(host.properties.document.keys()).not.toContain('pause');
});

test('a wish to pause that cannot be stored is refused in words and harms nothing', () => {
  const host = twin(begun);
  let refused: unknown = null;
  const message = 'You have exceeded the property storage quota. Please remove some properties and try again.';
  host.faults.inject({
    at: 500,
    kind: 'between',
    run: () => {
      host.faults.inject({ at: 'Properties.setProperty', kind: 'error', message });
      refused = codeOf(ask(host, 'reviewPause', runId));
    },
  });
  expect(step(host).run.finished).toBe(true);
  expect(refused).toBe('storageFull');
  expect(comparable(host)).toBe(expected);
});

test('a slow service parts the work into calls that keep to their time, wherever that comes', () => {
  const host = twin(begun);
  // Every sheet takes about a minute.
  for (let at = 60; at < 1500; at += 60) host.faults.inject({ at, kind: 'slow', ms: 22_000 });
  const times: number[] = [];
  let finished = false;
  for (let calls = 0; !finished && calls < 30; calls++) {
    const before = host.clock.now();
    ({ finished } = step(host).run);
    times.push(host.clock.now() - before);
  }
  expect(times.length).toBeGreaterThan(2);
  expect(Math.max(...times)).toBeLessThan(330_000);
  expect(comparable(host)).toBe(expected);
});

test('a call that is over its six minutes is gone on with, and what was taken over ends the same', () => {
  const host = twin(begun);
  host.faults.inject({ at: 450, kind: 'slow', ms: 400_000 });
  expect(ask(host, 'reviewStep', runId)).toBe(null);
  host.switchUser('colleague');
  expect(codeOf(ask(host, 'reviewTakeOver', runId))).toBe('otherRun');
  host.clock.advance(10 * 60_000);
  must(ask(host, 'reviewTakeOver', runId));
  host.switchUser('user-1');
  expect(codeOf(ask(host, 'reviewStep', runId))).toBe('otherRun');
  host.switchUser('colleague');
  finish(host);
  // Google makes who protects cells their first editor.
  expect(comparable(host).replace(/colleague/g, 'user-1')).toBe(expected);
});

test('the same month again, stopped while its sheets settle, becomes one set of sheets', () => {
  const host = twin(undisturbed);
  const again = begin(host).run.runId;
  const whole = twin(host);
  while (!must(ask<StepAnswer>(whole, 'reviewStep', again)).run.finished);
  // Most of the second call settles; a pause in it and a time-out a little later.
  must(ask(host, 'reviewStep', again));
  host.faults.inject({ at: 200, kind: 'between', run: () => must(ask(host, 'reviewPause', again)) });
  const { run } = must(ask<StepAnswer>(host, 'reviewStep', again));
  expect(run).toMatchObject({ finished: false, done: run.steps.length - 1 });
  host.faults.inject({ at: 150, kind: 'timeout' });
  expect(codeOf(ask(host, 'reviewStep', again))).toBe('transient');
  expect(openAndDrive(host).trouble).toBe('');
  expect(comparable(host)).toBe(comparable(whole));
});
