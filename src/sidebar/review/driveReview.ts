import type { Answer, Refusal, RunState, StepAnswer } from '../../addon/api.ts';
import { type Patience, persistently } from '../server/persistently.ts';

/** What driving a review needs from outside, so that a test can give it a clock of its own. */
export interface Drive extends Patience {
  /** The run to go on with; '' when `first` starts a new one. */
  runId: string;
  /** Starts the review, takes it over, or does its next step. */
  first(): Promise<Answer<StepAnswer>>;
  step(runId: string): Promise<Answer<StepAnswer>>;
  /** The run that this person left unfinished, when the answer to `first` was lost on the way. */
  ownRun(): Promise<RunState | null>;
  onAnswer(answer: StepAnswer): void;
  /** Holds between two steps while the person thinks about stopping; true ends the drive. */
  stopped(): Promise<boolean>;
}

export type Outcome =
  | { kind: 'finished'; answer: StepAnswer }
  | { kind: 'stopped'; runId: string }
  | { kind: 'refused'; refusal: Refusal; runId: string };

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
      // A start whose answer was lost, or that was repeated after such a loss, may well have happened.
      const lost =
        runId === '' && (answer.refusal.code.startsWith('client.') || answer.refusal.code === 'runUnfinished');
      const own = lost ? await drive.ownRun() : null;
      if (!own) return { kind: 'refused', refusal: answer.refusal, runId };
      runId = own.runId;
    }
    if (await drive.stopped()) return { kind: 'stopped', runId };
    const current = runId;
    call = () => drive.step(current);
  }
}
