import type { Found, StepAnswer } from '../../src/addon/api.ts';
import { ask, must, planOf } from '../addon/driveReview.ts';
import { peakMegabytes } from './inFreshProcess.ts';
import { openOrders } from './reviewFile.ts';

/** In a process of its own: one whole review of so many orders in the host, from finding the tables to the last sheet. */
export interface ReviewRun {
  readonly ms: number;
  readonly serviceCalls: number;
  readonly cellsWritten: number;
  readonly megabytes: number;
}

const host = openOrders(Number(process.argv[2]));
// The sidebar is open: starting the host is no part of the review.
must(ask(host, 'sidebarBoot'));
const started = performance.now();
const found = must(ask<Found>(host, 'sidebarFind'));
let answer = must(ask<StepAnswer>(host, 'reviewStart', planOf(found, { asOf: '2026-01-01' })));
while (!answer.result) answer = must(ask<StepAnswer>(host, 'reviewStep', answer.run.runId));
const ms = performance.now() - started;
const { serviceCalls, cellsWritten } = host.counters;
console.log(JSON.stringify({ ms, serviceCalls, cellsWritten, megabytes: peakMegabytes() } satisfies ReviewRun));
