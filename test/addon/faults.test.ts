import { describe, expect, test } from 'vitest';
import type { Answer, Boot, Found, StepAnswer } from '../../src/addon/api.ts';
import type { Host } from '../../src/host/host.ts';
import type { Fault } from '../../src/host/runtime/faults.ts';
import { ask, comparable, must, planOf } from './driveReview.ts';
import { openShop } from './shop.ts';
import { READS, type Stage, stages, twin } from './stages.ts';

const SOURCES = ['Members', 'Orders', 'Activity'];

/** A sheet's cells as text; links and choices inside the file lose the sheet's id, which is another one for a sheet made again. */
const cellsOf = (host: Host, name: string): string =>
  JSON.stringify(
    (host.workbook.toJSON({ ids: false }).sheets as { name: string; cells: unknown }[]).find(
      (sheet) => sheet.name === name,
    )?.cells ?? null,
  ).replace(/#gid=\d+|"sheetId":\d+/g, 'its sheet');

const { list, final } = stages(openShop());
const sourcesBefore = SOURCES.map((name) => cellsOf(final, name));
const made = final.workbook.sheets
  .filter(({ name, hidden }) => !hidden && !SOURCES.includes(name))
  .map(({ name }) => name);
const wholeCells = new Map(made.map((name) => [name, cellsOf(final, name)]));

/** The call of a stage as the sidebar would make it, from what the file says. */
function call(host: Host): Answer<StepAnswer> | null {
  const { run } = must(ask<Boot>(host, 'sidebarBoot'));
  if (run) return ask<StepAnswer>(host, 'reviewStep', run.runId);
  return ask<StepAnswer>(host, 'reviewStart', planOf(must(ask<Found>(host, 'sidebarFind'))));
}

/** What the person finds on opening the sidebar again: how many steps are done, Infinity when the run has finished. */
function doneSoFar(host: Host): number {
  const boot = must(ask<Boot>(host, 'sidebarBoot'));
  return boot.run ? boot.run.done : boot.pastRuns.length > 0 ? Number.POSITIVE_INFINITY : -1;
}

/** Strikes the n-th service call of a stage, looks at what is left, and continues as a person would. */
function strike(stage: Stage, at: number, fault: Omit<Fault, 'at'>): void {
  const host = twin(stage.before);
  const runId = must(ask<Boot>(host, 'sidebarBoot')).run?.runId;
  const plan = runId ? null : planOf(must(ask<Found>(host, 'sidebarFind')));
  host.faults.inject({ at, ...fault });
  if (plan) ask(host, 'reviewStart', plan);
  else ask(host, 'reviewStep', runId);
  host.faults.clear();
  const where = `${stage.name} to step ${stage.done}, service call ${at}`;
  for (const { name } of host.workbook.sheets) {
    if (wholeCells.has(name))
      expect(cellsOf(host, name), `half-made under its final name: ${name}; ${where}`).toBe(wholeCells.get(name));
  }
  if (doneSoFar(host) < stage.done) must(call(host));
  expect(
    SOURCES.map((name) => cellsOf(host, name)),
    `sources; ${where}`,
  ).toEqual(sourcesBefore);
  expect(comparable(host), `workbook; ${where}`).toBe(stage.after);
}

test('an undisturbed review makes its eight sheets', () => {
  expect(made).toHaveLength(8);
});

describe.each(
  list.map((stage) => [`${stage.name} to step ${stage.done} (${stage.calls.length} service calls)`, stage] as const),
)('%s', (_, stage) => {
  test('whichever call times out, continuing gives the same workbook and the sources are as they were', () => {
    for (let at = 1; at <= stage.calls.length; at++) strike(stage, at, { kind: 'timeout' });
  }, 300_000);

  test.each(['kept', 'lost'] as const)(
    'whichever writing call is the last before the six minutes are over, its write %s, continuing gives the same workbook',
    (lastWrite) => {
      stage.calls.forEach((member, index) => {
        if (!READS.test(member)) strike(stage, index + 1, { kind: 'kill', lastWrite });
      });
    },
    300_000,
  );
});
