import { useState } from 'preact/hooks';
import type { Refusal } from '../../addon/api.ts';
import { Heading } from '../parts/heading.tsx';
import { Notice } from '../parts/notice.tsx';
import { periodReviewed } from '../plan/period.ts';
import { ask } from '../server/ask.ts';
import { useSidebar } from '../sidebar.ts';

/** An unfinished review: one's own to continue, an abandoned one to take over, or a colleague's to wait for. */
export function Resume() {
  const { words, boot, go, setBoot, look, restart } = useSidebar();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const run = boot.run;
  if (!run) return null;
  const w = words.resume;
  const reviewed = run.only ? '' : periodReviewed(run.asOf, run.period);
  const at = Math.min(run.done + 1, run.steps.length);
  const step = run.steps[at - 1]?.title ?? '';
  const since = w.since(run.startedAt);
  const mine = run.lease === 'mine';
  const other = run.lease === 'other';
  const sentence = mine
    ? w.mine(reviewed, step, at, run.steps.length)
    : (other ? w.other : w.stale)(run.name, reviewed, since, step, at, run.steps.length);

  const doing = (work: () => Promise<Refusal | null>) => async () => {
    setBusy(true);
    const told = await work();
    setBusy(false);
    setRefusal(told);
  };
  const proceed = () =>
    go({
      name: 'running',
      reviewed,
      runId: run.runId,
      first: mine ? undefined : () => ask('reviewTakeOver', run.runId),
    });
  const discard = doing(async () => {
    const answer = await ask('reviewDiscard', run.runId);
    if (!answer.ok) return answer.refusal;
    setBoot(answer.value);
    return look();
  });
  const again = doing(() => restart('review'));
  return (
    <>
      <Heading>{other ? w.otherTitle : w.mineTitle}</Heading>
      {refusal && <Notice refusal={refusal} retry={again} startOver={discard} takeOver={proceed} />}
      <p>{sentence}</p>
      {other ? (
        <>
          <p class="secondary">{w.otherHint}</p>
          <button type="button" class="filled wide" disabled={busy} onClick={again}>
            {words.lookAgain}
          </button>
        </>
      ) : (
        <>
          <div class="buttons">
            <button type="button" class="filled" disabled={busy} onClick={proceed}>
              {mine ? w.continue : w.takeOver}
            </button>
            <button type="button" disabled={busy} onClick={discard}>
              {w.discard}
            </button>
          </div>
          <p class="secondary">{w.discardHint}</p>
        </>
      )}
    </>
  );
}
