import { monthlyReview } from '../../reviews/monthly/index.ts';
import type { Material, Review } from '../../reviews/review.ts';
import type { StepAnswer } from '../api.ts';
import { openFile } from '../openFile.ts';
import { readingContext } from '../readingContext.ts';
import { Refused } from '../refused.ts';
import { lastSnapshot, writeSnapshot } from '../state/snapshots.ts';
import { findState, stateSheet } from '../state/stateSheet.ts';
import { type Checkpoint, type RunProperties, readRun, writeLease, writeRun } from './checkpoint.ts';
import { finishedBefore, finishReview } from './finishReview.ts';
import { checkLease, type Lease } from './lease.ts';
import { makeSheet } from './makeSheet.ts';
import { stepAnswer } from './progress.ts';
import { readSources } from './readSources.ts';
import { firstDayReviewed } from './reviewedMonth.ts';
import { clock } from './runState.ts';
import { withLock } from './withLock.ts';

declare const VERSION: string;

/**
 * Does the next step of a run. Everything before the checkpoint may be repeated: a step begins by removing what an
 * earlier attempt left, so a run that was stopped anywhere gives the same sheets as one that wasn't.
 */
export function stepReview(runId: string): StepAnswer {
  return withLock(() => {
    const run = readRun();
    const finished = run.lease ? null : finishedBefore(runId);
    if (finished) return finished;
    const { lease, checkpoint } = ours(run, runId);
    const step = monthlyReview.steps[checkpoint.done];
    if (!step) return finishReview(lease, checkpoint, run.kept);
    writeLease(lease);
    const result = step.build(gather(checkpoint, step, run.kept));
    if (result.snapshot) writeSnapshot(stateSheet(openFile()), result.snapshot, runId);
    makeSheet(checkpoint, step, result.spec);
    SpreadsheetApp.flush();
    const next: Checkpoint = {
      ...checkpoint,
      done: checkpoint.done + 1,
      warnings: [...new Set([...checkpoint.warnings, ...result.warnings])],
    };
    const kept = { ...run.kept, [step.id]: result.kept };
    writeRun(lease, next, kept);
    return stepAnswer(lease, next, null);
  });
}

/** The run with a renewed lease. Throws Refused when it is another's or gone. */
function ours(run: RunProperties, runId: string): { lease: Lease; checkpoint: Checkpoint } {
  const now = Date.now();
  const userKey = Session.getTemporaryActiveUserKey();
  if (run.lease) checkLease(run.lease, runId, userKey, now, clock);
  if (!run.lease || !run.checkpoint) throw new Refused('runGone', {}, 'startOver');
  const next = monthlyReview.steps[run.checkpoint.done];
  const step = next ? next.title(run.checkpoint.language) : '';
  return { lease: { ...run.lease, heartbeat: now, step }, checkpoint: run.checkpoint };
}

function gather(checkpoint: Checkpoint, step: Review['steps'][number], kept: Material['kept']): Material {
  const context = readingContext('locale');
  const { present } = checkpoint;
  const snapshot = step.needsSnapshot ? lastSnapshot(findState(openFile()), firstDayReviewed(checkpoint.asOf)) : null;
  return {
    sources: readSources(checkpoint.sources, step.needsFrom?.({ present, snapshot, kept }) ?? step.needs),
    present,
    asOf: checkpoint.asOf,
    language: checkpoint.language,
    context: checkpoint.dateOrder ? Object.create(context, { dateOrder: { value: checkpoint.dateOrder } }) : context,
    options: checkpoint.options,
    version: VERSION,
    snapshot,
    kept,
  };
}
