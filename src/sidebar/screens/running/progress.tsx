import type { StepAnswer } from '../../../addon/api.ts';
import { Bar } from '../../parts/bar.tsx';
import { useSidebar } from '../../sidebar.ts';

/** The bar and the counts behind it. It moves with the finished steps, since some of them read no row. */
export function Progress({ answer }: { answer: StepAnswer | null }) {
  const { words } = useSidebar();
  const w = words.running;
  const steps = answer?.run.steps.length ?? 0;
  const done = Math.min(answer?.run.done ?? 0, steps);
  const rows = answer && (answer.progress || (answer.rowsTotal > 0 ? w.rows(answer.rowsDone, answer.rowsTotal) : ''));
  const text = answer ? [rows, w.steps(done, steps)].filter(Boolean).join(' · ') : w.starting;
  return <Bar label={w.progressLabel} share={steps > 0 ? done / steps : 0} text={text} />;
}
