import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Refusal, StepAnswer } from '../../addon/api.ts';
import { checkPlanOf, planOf } from '../plan/draft.ts';
import { dayOf } from '../plan/period.ts';
import { ask } from '../server/ask.ts';
import { persistently, waitFor } from '../server/persistently.ts';
import { useSidebar } from '../sidebar.ts';
import { driveReview, type Outcome } from './driveReview.ts';
import { useStopping } from './useStopping.ts';
import { watchStep } from './watchStep.ts';

/** Refusals after which only a fresh look tells how things stand: a colleague's run, or an own one in another window. */
const LOOK_AFTER = ['otherRun', 'runUnfinished', 'leaseLost'];

/** Drives a review from its first call to its end, and tells the screen what there is to show and to press. */
export function useReview(reviewed: string, runId: string, given?: () => Promise<Answer<StepAnswer>>) {
  const { words, draft, go, setBoot, setDraft, look, restart } = useSidebar();
  const [answer, setAnswer] = useState<StepAnswer | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run = useRef(runId);
  const stop = useStopping();
  const step = (id: string) =>
    watchStep({
      step: () => ask('reviewStep', id),
      look: () => {
        // The first time may have come before the call that it is meant for.
        if (stop.wish() === 'keep' || stop.wish() === 'discard') void ask('reviewPause', id);
        return ask('reviewProgress', id);
      },
      wait: waitFor,
      onNews: setAnswer,
    });
  const first = given ?? (() => step(runId));

  const drive = async (call: () => Promise<Answer<StepAnswer>>) => {
    setRefusal(null);
    stop.reset();
    const outcome = await driveReview({
      runId: run.current,
      first: call,
      step,
      ownRun,
      wait: waitFor,
      onAnswer: (step) => {
        run.current = step.run.runId;
        setAnswer(step);
      },
      onRetry: setAttempt,
      stopped: stop.decision,
    });
    await arrive(outcome);
  };
  const arrive = async (outcome: Outcome) => {
    if (outcome.kind === 'finished') return finish(outcome.answer);
    run.current = outcome.runId;
    if (stop.wish() === 'discard') return discard();
    if (stop.wish() === 'keep') return leave();
    if (outcome.kind === 'stopped') return;
    const told = outcome.refusal;
    if (LOOK_AFTER.includes(told.code) && !told.action) return leave(told);
    if (run.current === '') go({ name: 'found', refusal: told, checking: reviewed === '' });
    else setRefusal(told);
  };
  const finish = ({ run: { runId: id }, result, warnings }: StepAnswer) =>
    go({ name: 'done', reviewed, result: result ?? { runId: id, sheets: [], summary: '', warnings } });
  /** To wherever things stand now; if even that can't be asked, the refusal stays here. */
  const leave = async (told?: Refusal) => {
    const failed = await restart('review');
    if (failed) setRefusal(told ?? failed);
  };
  const discard = async (then: () => Promise<unknown> = look): Promise<void> => {
    stop.discarding();
    // A call that was asked to pause may still be at the end of its sheet.
    const gone = await persistently(() => ask('reviewDiscard', run.current), { wait: waitFor, onRetry: setAttempt });
    stop.reset();
    if (!gone.ok) return setRefusal(gone.refusal);
    setBoot(gone.value);
    await then();
  };
  const copy = () =>
    discard(async () => {
      if (!draft) return look();
      const copied = { ...draft, useCopy: true };
      setDraft(copied);
      run.current = '';
      await drive(() => ask('reviewStart', reviewed === '' ? checkPlanOf(copied, dayOf(new Date())) : planOf(copied)));
    });
  const decide = (wish: 'keep' | 'discard') => {
    stop.decide(wish);
    if (run.current !== '') void ask('reviewPause', run.current);
  };
  // Once: the screen is made anew for every review.
  useEffect(() => void drive(first), []);

  const again = () => void drive(answer || runId !== '' ? () => step(run.current) : first);
  return {
    answer,
    attempt,
    refusal,
    asking: stop.asking,
    stopping: stop.stopping && words.running[stop.stopping],
    cancel: stop.ask,
    goOn: stop.goOn,
    keep: () => (refusal ? void leave() : decide('keep')),
    discard: () => (refusal ? void discard() : decide('discard')),
    offers: {
      retry: () => (LOOK_AFTER.includes(refusal?.code ?? '') ? void leave() : again()),
      startOver: () => void discard(),
      useCopy: () => void copy(),
      takeOver: () => void drive(() => ask('reviewTakeOver', run.current)),
    },
  };
}

/** This person's unfinished run, if the file knows one: the start that was not answered may well have happened. */
async function ownRun() {
  const boot = await ask('sidebarBoot');
  const run = boot.ok ? boot.value.run : null;
  return run && run.lease === 'mine' && !run.finished ? run : null;
}
