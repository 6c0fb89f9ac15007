import { reviewedPeriod } from '../../reviews/material/period.ts';
import type { Material, ReviewStep, Source, SourceKind, StepResult } from '../../reviews/review.ts';
import { finishWords } from '../../words/finish.ts';
import type { StepAnswer } from '../api.ts';
import { openFile } from '../openFile.ts';
import { lastSnapshot, writeSnapshot } from '../state/snapshots.ts';
import { findState, stateSheet } from '../state/stateSheet.ts';
import { type Checkpoint, writeLease, writeRun } from './checkpoint.ts';
import { earlierSheets } from './earlierSheets.ts';
import { finishReview } from './finishReview.ts';
import type { Lease } from './lease.ts';
import { makeSheet } from './makeSheet.ts';
import { reviewOf } from './reviewOf.ts';
import { planSettling } from './settle/planSettling.ts';
import { settleSheet } from './settle/settleSheet.ts';

declare const VERSION: string;

/** How far a run has come, as the document properties have it. */
export interface Work {
  readonly lease: Lease;
  readonly checkpoint: Checkpoint;
  readonly kept: Material['kept'];
}

/** What the units of one call share: sources that are read once, and how their cells are read. */
export interface Call {
  read(kinds: readonly SourceKind[]): Source[];
  readonly context: Material['context'];
}

/** One unit of a run's work, up to its checkpoint: the next sheet, the next sheet to settle, or the end of the run. */
export function advance(work: Work, call: Call): Work | { readonly answer: StepAnswer } {
  const { lease, checkpoint, kept } = work;
  const { steps } = reviewOf(checkpoint);
  if (checkpoint.done < steps.length) return makeNext(work, steps[checkpoint.done], call);
  const settling = checkpoint.settling ?? planSettling(openFile(), checkpoint.runId);
  const settled = checkpoint.settled ?? 0;
  if (settled === settling.length) return { answer: finishReview(lease, checkpoint, kept) };
  return settleNext({ ...work, checkpoint: { ...checkpoint, settling, settled } }, call);
}

function makeNext(work: Work, step: ReviewStep, call: Call): Work {
  const { checkpoint } = work;
  const lease = { ...work.lease, heartbeat: Date.now(), step: step.title(checkpoint.language) };
  writeLease(lease);
  const result = build(step, checkpoint, work.kept, call);
  if (result.snapshot) writeSnapshot(stateSheet(openFile()), result.snapshot, checkpoint.runId, checkpoint.period);
  makeSheet(checkpoint, step, result.spec);
  SpreadsheetApp.flush();
  const warnings = [...new Set([...checkpoint.warnings, ...result.warnings])];
  const next = {
    lease,
    checkpoint: { ...checkpoint, done: checkpoint.done + 1, warnings },
    kept: { ...work.kept, [step.id]: result.kept },
  };
  writeRun(next.lease, next.checkpoint, next.kept);
  return next;
}

function build(step: ReviewStep, checkpoint: Checkpoint, kept: Material['kept'], call: Call): StepResult {
  const known = { ...gather(checkpoint, step, kept), context: call.context };
  const earlier = step.needsEarlier ? earlierSheets(checkpoint, step.id) : [];
  return step.build({ ...known, earlier, sources: call.read(step.needsFrom?.(known) ?? step.needs) });
}

/** Settles the next sheet; its content is computed again, from what was known when it was made. */
function settleNext({ checkpoint, kept, ...work }: Work, call: Call): Work {
  const { settling = [], settled = 0, language } = checkpoint;
  const lease = { ...work.lease, heartbeat: Date.now(), step: finishWords[language] };
  // A stop on the way must find the plan that it follows: a half-refreshed sheet no longer tells whether it was edited.
  if (settled === 0) writeRun(lease, checkpoint, kept);
  const one = settling[settled];
  const { steps } = reviewOf(checkpoint);
  const at = steps.findIndex(({ id }) => id === one.step);
  const before = Object.fromEntries(steps.slice(0, at).map(({ id }) => [id, kept[id]]));
  const { spec } = build(steps[at], checkpoint, before, call);
  settleSheet(one, settling, spec, language);
  SpreadsheetApp.flush();
  const next = { lease, checkpoint: { ...checkpoint, settled: settled + 1 }, kept };
  writeRun(next.lease, next.checkpoint, next.kept);
  return next;
}

/** All that a step may know before any row is read. */
function gather(checkpoint: Checkpoint, step: ReviewStep, kept: Material['kept']): Omit<Material, 'context'> {
  return {
    sources: [],
    present: checkpoint.present,
    asOf: checkpoint.asOf,
    period: checkpoint.period,
    only: checkpoint.only,
    language: checkpoint.language,
    options: checkpoint.options,
    rules: checkpoint.rules,
    version: VERSION,
    snapshot: step.needsSnapshot ? lastSnapshot(findState(openFile()), reviewedPeriod(checkpoint).from) : null,
    kept,
  };
}
