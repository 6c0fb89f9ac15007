import type { Found, StepAnswer } from '../../src/addon/api.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, comparable, must, planOf } from './driveReview.ts';

/** The host as it stands, to be tried from again and again. */
export function twin(host: Host): Host {
  const copy = host.copyFile();
  copy.workbook.name = host.workbook.name;
  for (const key of host.properties.document.keys())
    copy.properties.document.set(key, host.properties.document.get(key)!);
  return copy;
}

/** One server call of an undisturbed review: the file before it, how many service calls it makes, the file after it. */
export interface Stage {
  readonly name: string;
  readonly before: Host;
  /** The service calls that it makes, in order. */
  readonly calls: readonly string[];
  readonly after: string;
  /** Steps done after it. */
  readonly done: number;
}

/** Listens to the service calls from now on; the function gives what was heard. */
function recordCalls(host: Host): () => string[] {
  const heard: string[] = [];
  const { strike } = host.faults;
  host.faults.strike = (member, ...rest) => {
    heard.push(member);
    return strike.call(host.faults, member, ...rest);
  };
  return () => {
    host.faults.strike = strike;
    return heard;
  };
}

/** Drives a review of this file to its end and remembers every call. */
export function stages(host: Host): { list: Stage[]; final: Host } {
  const list: Stage[] = [];
  let runId = '';
  let finished = false;
  while (!finished) {
    const before = twin(host);
    const calls = recordCalls(host);
    const name = runId ? 'reviewStep' : 'reviewStart';
    const answer = runId
      ? must(ask<StepAnswer>(host, 'reviewStep', runId))
      : must(ask<StepAnswer>(host, 'reviewStart', planOf(must(ask<Found>(host, 'sidebarFind')))));
    runId = answer.run.runId;
    finished = answer.result !== null;
    list.push({ name, before, calls: calls(), after: comparable(host), done: answer.run.done });
  }
  return { list, final: host };
}

/** Calls that leave the file as it is: being stopped at one is the same as failing there. */
export const READS = /\.(get|is|new|find|with|build|create[A-Z]\w*Finder|formatDate)/;
