import { reviewedPeriod } from '../../reviews/material/period.ts';
import type { Material, ReviewStep, Source, SourceKind, StepResult } from '../../reviews/review.ts';
import { finishWords } from '../../words/finish.ts';
import type { StepAnswer } from '../api.ts';
import { fileLocale, fileZone, openFile } from '../openFile.ts';
import { readingContext } from '../readingContext.ts';
import { Refused } from '../refused.ts';
import { lastSnapshot, writeSnapshot } from '../state/snapshots.ts';
import { findState, stateSheet } from '../state/stateSheet.ts';
import { type Checkpoint, type RunProperties, readRun, writeLease, writeRun } from './checkpoint.ts';
import { earlierSheets } from './earlierSheets.ts';
import { finishedBefore, finishReview } from './finishReview.ts';
import { checkLease, type Lease } from './lease.ts';
import { makeSheet } from './makeSheet.ts';
import { stepAnswer } from './progress.ts';
import { sourceReader } from './readSources.ts';
import { reviewOf } from './reviewOf.ts';
import { clock } from './runState.ts';
import { planSettling } from './settle/planSettling.ts';
import { settleSheet } from './settle/settleSheet.ts';
import { withLock } from './withLock.ts';

declare const VERSION: string;

/** From so many source rows on, reading them costs more than waiting three sheets longer for news. */
const LARGE = 20_000;
const STEPS_A_CALL = 4;

/**
 * Does the next step of a run; with large sources the next four, so that they share what is read (after a stop, the
 * rest of the four). Everything before the checkpoint may be repeated: a step begins by removing what an earlier
 * attempt left, so a run that was stopped anywhere gives the same sheets as one that wasn't.
 */
export function stepReview(runId: string): StepAnswer {
  return withLock(() => {
    const run = readRun();
    const finished = run.lease ? null : finishedBefore(runId);
    if (finished) return finished;
    let { lease, checkpoint } = ours(run, runId);
    let { kept } = run;
    const { steps } = reviewOf(checkpoint);
    if (checkpoint.done === steps.length) {
      const settling = checkpoint.settling ?? planSettling(openFile(), runId);
      const settled = checkpoint.settled ?? 0;
      if (settled === settling.length) return finishReview(lease, checkpoint, kept);
      checkpoint = { ...checkpoint, settling, settled };
    }
    const read = sourceReader(checkpoint.sources);
    const rows = checkpoint.sources.reduce((sum, source) => sum + source.rows, 0);
    const together = rows < LARGE ? 1 : STEPS_A_CALL;
    const context = contextOf(checkpoint);
    if (checkpoint.settling) {
      const before = checkpoint;
      checkpoint = settleNext(checkpoint, lease, kept, (step, known) =>
        build(step, before, { ...known, context }, read),
      );
      return stepAnswer(lease, checkpoint, null);
    }
    do {
      const step = steps[checkpoint.done];
      const known = { ...gather(checkpoint, step, kept), context };
      lease = { ...lease, heartbeat: Date.now(), step: step.title(checkpoint.language) };
      writeLease(lease);
      const result = build(step, checkpoint, known, read);
      if (result.snapshot) writeSnapshot(stateSheet(openFile()), result.snapshot, runId, checkpoint.period);
      makeSheet(checkpoint, step, result.spec);
      SpreadsheetApp.flush();
      checkpoint = {
        ...checkpoint,
        done: checkpoint.done + 1,
        warnings: [...new Set([...checkpoint.warnings, ...result.warnings])],
      };
      kept = { ...kept, [step.id]: result.kept };
      writeRun(lease, checkpoint, kept);
    } while (checkpoint.done % together !== 0 && checkpoint.done < steps.length);
    return stepAnswer(lease, checkpoint, null);
  });
}

function build(
  step: ReviewStep,
  checkpoint: Checkpoint,
  known: Material,
  read: (kinds: readonly SourceKind[]) => Source[],
): StepResult {
  const earlier = step.needsEarlier ? earlierSheets(checkpoint, step.id) : [];
  return step.build({ ...known, earlier, sources: read(step.needsFrom?.(known) ?? step.needs) });
}

/** Settles the next sheet; its content is computed again, from what was known when it was made. */
function settleNext(
  checkpoint: Checkpoint,
  lease: Lease,
  kept: Material['kept'],
  buildWith: (step: ReviewStep, known: Omit<Material, 'context'>) => StepResult,
): Checkpoint {
  const { settling = [], settled = 0, language } = checkpoint;
  // A stop on the way must find the plan that it follows: a half-refreshed sheet no longer tells whether it was edited.
  if (settled === 0) writeRun(lease, checkpoint, kept);
  const one = settling[settled];
  const { steps } = reviewOf(checkpoint);
  const at = steps.findIndex(({ id }) => id === one.step);
  const before = Object.fromEntries(steps.slice(0, at).map(({ id }) => [id, kept[id]]));
  settleSheet(one, settling, buildWith(steps[at], gather(checkpoint, steps[at], before)).spec, language);
  SpreadsheetApp.flush();
  const next = { ...checkpoint, settled: settled + 1 };
  writeRun(lease, next, kept);
  return next;
}

/** The run with a renewed lease. Throws Refused when it is another's or gone. */
function ours(run: RunProperties, runId: string): { lease: Lease; checkpoint: Checkpoint } {
  const now = Date.now();
  const userKey = Session.getTemporaryActiveUserKey();
  if (run.lease) checkLease(run.lease, runId, userKey, now, clock);
  if (!run.lease || !run.checkpoint) throw new Refused('runGone', {}, 'startOver');
  const { locale, zone } = run.checkpoint;
  if (fileLocale() !== locale || fileZone() !== zone)
    throw new Refused('settingsChanged', { locale, zone }, 'startOver');
  const next = reviewOf(run.checkpoint).steps[run.checkpoint.done];
  const { language } = run.checkpoint;
  const step = next ? next.title(language) : finishWords[language];
  return { lease: { ...run.lease, heartbeat: now, step }, checkpoint: run.checkpoint };
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

function contextOf({ dateOrder }: Checkpoint): Material['context'] {
  const context = readingContext('locale');
  return dateOrder ? Object.create(context, { dateOrder: { value: dateOrder } }) : context;
}
