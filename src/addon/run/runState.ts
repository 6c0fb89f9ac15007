import { dayText } from '../../engine/calendar.ts';
import { finishWords } from '../../words/finish.ts';
import type { RunState } from '../api.ts';
import { fileZone } from '../openFile.ts';
import type { Checkpoint } from './checkpoint.ts';
import { type Lease, leaseState } from './lease.ts';
import { reviewOf } from './reviewOf.ts';

/** What the sidebar of the person with this key shows of a run. Times are text in the spreadsheet's zone. */
export function runState(lease: Lease, checkpoint: Checkpoint, now: number, userKey: string): RunState {
  const { steps } = reviewOf(checkpoint);
  return {
    runId: checkpoint.runId,
    steps: [
      ...steps.map((step) => ({ id: step.id, title: step.title(checkpoint.language) })),
      { id: FINISH, title: finishWords[checkpoint.language] },
    ],
    done: checkpoint.done,
    startedAt: clock(checkpoint.startedAt),
    lease: leaseState(lease, userKey, now),
    name: lease.name,
    asOf: dayText(checkpoint.asOf),
    period: checkpoint.period,
    only: checkpoint.only,
    finished: checkpoint.done > steps.length,
  };
}

/** The step after the last sheet: it makes the snapshot count and forgets the run. */
const FINISH = 'finish';

export const clock = (at: number): string => Utilities.formatDate(new Date(at), fileZone(), 'yyyy-MM-dd HH:mm');
