import { expect, test } from 'vitest';
import type { StepAnswer } from '../../src/addon/api.ts';
import { ask, comparable, must, openAndDrive } from './driveReview.ts';
import { begin, openLarge, ROWS } from './largeShop.ts';

test('with large sources a call makes every sheet from one reading', () => {
  const host = openLarge();
  const { run } = begin(host);
  const cells = host.counters.cellsRead;
  expect(must(ask<StepAnswer>(host, 'reviewStep', run.runId)).run.finished).toBe(true);
  // The steps need the orders; four columns are read once.
  expect(host.counters.cellsRead - cells).toBeLessThan(1.2 * 4 * ROWS);
});

test('while a call is at work, one learns how far it has come and may ask it to pause', () => {
  const host = openLarge();
  const { run } = begin(host);
  const look = () => must(ask<StepAnswer | null>(host, 'reviewProgress', run.runId));
  expect(look()).toMatchObject({ run: { done: 0 }, rowsDone: 0 });
  let seen: StepAnswer | null = null;
  // Google lets both calls in beside the one that has the lock.
  const meanwhile = () => {
    seen = look();
    must(ask(host, 'reviewPause', run.runId));
  };
  host.faults.inject({ at: 300, kind: 'between', run: meanwhile });
  const { done } = must(ask<StepAnswer>(host, 'reviewStep', run.runId)).run;
  expect(seen).toMatchObject({ run: { done: done - 1 } });
  expect(done).toBeLessThan(run.steps.length - 1);
  // The wish is forgotten when the person goes on.
  expect(must(ask<StepAnswer>(host, 'reviewStep', run.runId)).run.finished).toBe(true);
  expect(look()).toMatchObject({ run: { finished: true }, result: { runId: run.runId } });
});

test('nobody pauses another’s review or looks into it', () => {
  const host = openLarge();
  const { run } = begin(host);
  host.switchUser('colleague');
  expect(must(ask(host, 'reviewProgress', run.runId))).toBe(null);
  must(ask(host, 'reviewPause', run.runId));
  expect(host.properties.document.get('pause')).toBe(null);
});

test('stopped anywhere, it continues to the same workbook', () => {
  const undisturbed = openLarge();
  expect(openAndDrive(undisturbed).trouble).toBe('');
  const expected = comparable(undisturbed);
  const reached = new Set<number>();
  for (const at of [40, 150, 165, 200, 300, 390, 450, 520, 620, 700, 850, 1000, 1150]) {
    const host = openLarge();
    const { run } = begin(host);
    host.faults.inject({ at, kind: 'timeout' });
    ask(host, 'reviewStep', run.runId);
    host.faults.clear();
    reached.add(must(ask<{ run: StepAnswer['run'] | null }>(host, 'sidebarBoot')).run?.done ?? -1);
    expect(openAndDrive(host).trouble).toBe('');
    expect(comparable(host), `stopped at service call ${at}`).toBe(expected);
  }
  expect([...reached].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
}, 240_000);
