import type { StepAnswer } from '../api.ts';
import { readRun } from './checkpoint.ts';
import { finishedBefore } from './finishReview.ts';
import { stepAnswer } from './progress.ts';

/** How far a run has come while a call works at it: no lock, nothing is written. null when the file knows no such run. */
export function lookAtRun(runId: string): StepAnswer | null {
  const { lease, checkpoint } = readRun();
  if (!lease) return finishedBefore(runId);
  const isOwn = lease.runId === runId && lease.userKey === Session.getTemporaryActiveUserKey();
  return isOwn && checkpoint ? stepAnswer(lease, checkpoint, null) : null;
}
