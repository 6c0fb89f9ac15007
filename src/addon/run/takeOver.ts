import type { StepAnswer } from '../api.ts';
import { Refused } from '../refused.ts';
import { readRun, writeLease } from './checkpoint.ts';
import { type Lease, leaseState } from './lease.ts';
import { stepAnswer } from './progress.ts';
import { clock } from './runState.ts';
import { withLock } from './withLock.ts';

/** Continues a run whose person has been silent for 10 minutes. */
export function takeOver(runId: string): StepAnswer {
  return withLock(() => {
    const { lease, checkpoint } = readRun();
    if (!lease || !checkpoint || lease.runId !== runId) throw new Refused('runGone', {}, 'startOver');
    changeOnlyOwn(lease);
    const mine: Lease = { ...lease, userKey: Session.getTemporaryActiveUserKey(), heartbeat: Date.now() };
    writeLease(mine);
    return stepAnswer(mine, checkpoint, null);
  });
}

/** Throws Refused while another person's run is alive. */
export function changeOnlyOwn(lease: Lease): void {
  const state = leaseState(lease, Session.getTemporaryActiveUserKey(), Date.now());
  if (state === 'other')
    throw new Refused('otherRun', { name: lease.name, since: clock(lease.startedAt), step: lease.step });
}
