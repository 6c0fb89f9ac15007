import type { Material } from '../../reviews/review.ts';
import { finishWords } from '../../words/finish.ts';
import type { StepAnswer } from '../api.ts';
import { fileLocale, fileZone } from '../openFile.ts';
import { readingContext } from '../readingContext.ts';
import { Refused } from '../refused.ts';
import { advance, type Work } from './advance.ts';
import { type Checkpoint, type RunProperties, readRun } from './checkpoint.ts';
import { finishedBefore } from './finishReview.ts';
import { checkLease } from './lease.ts';
import { lookAtRun } from './lookAtRun.ts';
import { forgetPause, isPaused } from './pause.ts';
import { stepAnswer } from './progress.ts';
import { sourceReader } from './readSources.ts';
import { reviewOf } from './reviewOf.ts';
import { clock } from './runState.ts';
import { withLock } from './withLock.ts';

/** From so many source rows on, reading them again costs more than a call that answers later. */
const LARGE = 20_000;
/** Of the six minutes that a call may take, ms: within them a unit of work must be expected to end for it to begin. */
const BUDGET = 240_000;

/**
 * Does the next unit of a run's work (see advance); with large sources as many as fit into one call, so that they share
 * what is read. Everything before a checkpoint may be repeated: a step begins by removing what an earlier attempt left,
 * so a run that was stopped anywhere gives the same sheets as one that wasn't. Throws Refused.
 */
export function stepReview(runId: string): StepAnswer {
  try {
    return withLock(() => workOn(runId));
  } catch (error) {
    // One's own call may still be at work: begun in another window, or one whose answer was lost on its way.
    const news = error instanceof Refused && error.code === 'busy' ? lookAtRun(runId) : null;
    if (news && (news.run.finished || isLarge(readRun().checkpoint))) return news;
    throw error;
  }
}

function workOn(runId: string): StepAnswer {
  const began = Date.now();
  const run = readRun();
  const finished = run.lease ? null : finishedBefore(runId);
  if (finished) return finished;
  let work = ours(run, runId);
  if (run.pause) forgetPause();
  const call = { read: sourceReader(work.checkpoint.sources), context: contextOf(work.checkpoint) };
  for (let longest = 0; ; ) {
    const before = Date.now();
    const next = advance(work, call);
    if ('answer' in next) return next.answer;
    work = next;
    const now = Date.now();
    // What comes after reads less than what has been: the longest so far tells how long it may take at most.
    longest = Math.max(longest, now - before);
    if (!isLarge(work.checkpoint) || now - began + longest > BUDGET || isPaused(runId))
      return stepAnswer(work.lease, work.checkpoint, null);
  }
}

const isLarge = (checkpoint: Checkpoint | null): boolean =>
  checkpoint !== null && checkpoint.sources.reduce((sum, { rows }) => sum + rows, 0) >= LARGE;

/** The run with a renewed lease. Throws Refused when it is another's or gone. */
function ours(run: RunProperties, runId: string): Work {
  const now = Date.now();
  const userKey = Session.getTemporaryActiveUserKey();
  if (run.lease) checkLease(run.lease, runId, userKey, now, clock);
  if (!run.lease || !run.checkpoint) throw new Refused('runGone', {}, 'startOver');
  const { locale, zone, language, done } = run.checkpoint;
  if (fileLocale() !== locale || fileZone() !== zone)
    throw new Refused('settingsChanged', { locale, zone }, 'startOver');
  const next = reviewOf(run.checkpoint).steps[done];
  const step = next ? next.title(language) : finishWords[language];
  return { lease: { ...run.lease, heartbeat: now, step }, checkpoint: run.checkpoint, kept: run.kept };
}

function contextOf({ dateOrder }: Checkpoint): Material['context'] {
  const context = readingContext('locale');
  return dateOrder ? Object.create(context, { dateOrder: { value: dateOrder } }) : context;
}
