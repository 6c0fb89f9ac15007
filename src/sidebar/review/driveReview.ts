import type { Answer, Refusal, RunState, StepAnswer } from '../../addon/api.ts';

/** What driving a review needs from outside, so that a test can give it a clock of its own. */
export interface Drive {
  /** The run to go on with; '' when `first` starts a new one. */
  runId: string;
  /** Starts the review, takes it over, or does its next step. */
  first(): Promise<Answer<StepAnswer>>;
  step(runId: string): Promise<Answer<StepAnswer>>;
  /** The run that this person left unfinished, when the answer to `first` was lost on the way. */
  ownRun(): Promise<RunState | null>;
  wait(ms: number): Promise<void>;
  onAnswer(answer: StepAnswer): void;
  /** Before the nth further attempt; 0 when an attempt succeeded. */
  onRetry(attempt: number): void;
  /** Holds between two steps while the person thinks about stopping; true ends the drive. */
  stopped(): Promise<boolean>;
}

export type Outcome =
  | { kind: 'finished'; answer: StepAnswer }
  | { kind: 'stopped'; runId: string }
  | { kind: 'refused'; refusal: Refusal; runId: string };

/** Waits before the first, second and third further attempt. */
export const RETRY_WAITS_MS = [1_000, 4_000, 10_000];

/** Google's passing faults and a lock held by a colleague's step pass by themselves; everything else is the person's. */
const PASSING = ['client.failed', 'transient', 'busy'];
const passes = (refusal: Refusal) => PASSING.indexOf(refusal.code) >= 0;

/** Calls step after step until the review is finished, stopped or refused. Steps may be repeated without harm. */
export async function driveReview(drive: Drive): Promise<Outcome> {
  let { runId } = drive;
  let call = drive.first;
  for (;;) {
    const answer = await persistently(call, drive);
    if (answer.ok) {
      runId = answer.value.run.runId;
      drive.onAnswer(answer.value);
      if (answer.value.run.finished) return { kind: 'finished', answer: answer.value };
    } else {
      const lost = runId === '' && answer.refusal.code.indexOf('client.') === 0;
      const own = lost ? await drive.ownRun() : null;
      if (!own) return { kind: 'refused', refusal: answer.refusal, runId };
      runId = own.runId;
    }
    if (await drive.stopped()) return { kind: 'stopped', runId };
    const current = runId;
    call = () => drive.step(current);
  }
}

async function persistently(call: () => Promise<Answer<StepAnswer>>, drive: Drive): Promise<Answer<StepAnswer>> {
  for (let attempt = 0; ; attempt++) {
    const answer = await call();
    if (answer.ok || !passes(answer.refusal) || attempt === RETRY_WAITS_MS.length) {
      drive.onRetry(0);
      return answer;
    }
    drive.onRetry(attempt + 1);
    await drive.wait(RETRY_WAITS_MS[attempt]!);
  }
}
