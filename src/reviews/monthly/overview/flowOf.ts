import { reviewedPeriod } from '../../material/period.ts';
import type { Material } from '../../review.ts';
import type { LifecycleKept } from '../lifecycle/keptOfLifecycle.ts';

type Flow = LifecycleKept['flows'][number];

/** Who was active in the reviewed period and in the one before. */
export function flowOf(
  lifecycle: LifecycleKept | undefined,
  material: Pick<Material, 'asOf' | 'period'>,
): { now?: Flow; before?: Flow } {
  const { index } = reviewedPeriod(material);
  const flows = lifecycle ? lifecycle.flows : [];
  return { now: flows.find(({ m }) => m === index), before: flows.find(({ m }) => m === index - 1) };
}
