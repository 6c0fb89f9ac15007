import { periodOf } from '../../../engine/calendar.ts';
import type { LifecycleKept } from '../lifecycle/keptOfLifecycle.ts';

type Flow = LifecycleKept['flows'][number];

/** Who was active in the reviewed month and in the one before. */
export function flowOf(lifecycle: LifecycleKept | undefined, asOf: number): { now?: Flow; before?: Flow } {
  const month = periodOf(asOf - 1, 'month');
  const flows = lifecycle ? lifecycle.flows : [];
  return { now: flows.find(({ m }) => m === month), before: flows.find(({ m }) => m === month - 1) };
}
