import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer, StepAnswer } from '../../addon/api.ts';
import { Heading } from '../parts/heading.tsx';
import { Notice } from '../parts/notice.tsx';
import { useReview } from '../review/useReview.ts';
import { RETRY_WAITS_MS } from '../server/persistently.ts';
import { useSidebar } from '../sidebar.ts';
import { Elapsed } from './running/elapsed.tsx';
import { Progress } from './running/progress.tsx';
import { StopQuestion } from './running/stopQuestion.tsx';

/** A review or a check of the data under way: real counts, the step at work, the time so far, and a way to stop. */
export function Running({
  reviewed,
  runId,
  first,
}: {
  reviewed: string;
  runId: string;
  first?: () => Promise<Answer<StepAnswer>>;
}) {
  const { words } = useSidebar();
  const review = useReview(reviewed, runId, first);
  const cancel = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  const w = words.running;
  // After "Go on" the focus returns to the button that asked.
  useLayoutEffect(() => {
    if (wasAsking.current && !review.asking) cancel.current?.focus();
    wasAsking.current = review.asking;
  }, [review.asking]);
  const { answer, attempt, refusal, stopping } = review;
  const next = answer?.run.steps[answer.run.done];
  const status =
    stopping || (attempt > 0 ? w.retrying(attempt, RETRY_WAITS_MS.length) : next ? w.now(next.title) : w.starting);
  return (
    <>
      <Heading>{refusal ? w.stopped : reviewed === '' ? w.checking : w.title(reviewed)}</Heading>
      {refusal && <Notice refusal={refusal} {...review.offers} />}
      <Progress answer={answer} />
      {!refusal && (
        <>
          <p role="status" aria-live="polite">
            {status}
          </p>
          <p class="secondary">
            <Elapsed />
            {w.keepOpen}
          </p>
        </>
      )}
      {answer?.warnings.map((warning) => (
        <p key={warning} class="attention">
          {warning}
        </p>
      ))}
      {review.asking ? (
        <StopQuestion onKeep={review.keep} onDiscard={review.discard} onGoOn={review.goOn} />
      ) : (
        <button ref={cancel} type="button" disabled={stopping !== ''} onClick={review.cancel}>
          {w.cancel}
        </button>
      )}
    </>
  );
}
