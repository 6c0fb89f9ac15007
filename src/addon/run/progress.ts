import type { ReviewResult, StepAnswer } from '../api.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Lease } from './lease.ts';
import { reviewOf } from './reviewOf.ts';
import { runState } from './runState.ts';

/**
 * The answer to the person whose lease it is. Real counts: the rows that the finished steps have read, of those that all steps read.
 */
export function stepAnswer(lease: Lease, checkpoint: Checkpoint, result: ReviewResult | null): StepAnswer {
  const { steps } = reviewOf(checkpoint);
  const rowsOf = (index: number): number =>
    checkpoint.sources.reduce((sum, { kind, rows }) => sum + (steps[index].needs.includes(kind) ? rows : 0), 0);
  const counts = steps.map((_, index) => rowsOf(index));
  const sum = (upTo: number): number => counts.slice(0, upTo).reduce((a, b) => a + b, 0);
  return {
    run: runState(lease, checkpoint, Date.now(), lease.userKey),
    progress: '',
    rowsDone: sum(checkpoint.done),
    rowsTotal: sum(counts.length),
    warnings: [...checkpoint.warnings],
    result,
  };
}
