import type { Answer, Found, Refusal, StepAnswer } from '../../src/addon/api.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, must, openAndDrive, planOf } from './driveReview.ts';
import { openShop } from './shop.ts';

/** Starts a review of what was found, the plan changed by `changes`. */
export const start = (host: Host, changes = {}): StepAnswer =>
  must(ask<StepAnswer>(host, 'reviewStart', planOf(must(ask<Found>(host, 'sidebarFind')), changes)));

/** One step of a run. */
export const step = (host: Host, runId: string) => ask<StepAnswer>(host, 'reviewStep', runId);

/** What was refused; throws where nothing was. */
export const refusal = (answer: Answer<unknown> | null): Refusal => {
  if (!answer || answer.ok) throw new Error('nothing was refused');
  return answer.refusal;
};

/** The names of all sheets, in order. */
export const names = (host: Host): string[] => host.workbook.sheets.map(({ name }) => name);

/** The shop after a review of it. */
export const reviewed = (): Host => {
  const host = openShop();
  const { trouble } = openAndDrive(host);
  if (trouble) throw new Error(trouble);
  return host;
};
