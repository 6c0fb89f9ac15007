import { Refused } from '../refused.ts';

/**
 * Who runs a review. A lock lives only as long as one server call, so each step takes the lock, checks and renews this
 * lease, works, flushes and unlocks.
 */
export interface Lease {
  readonly runId: string;
  /** getTemporaryActiveUserKey: tells people apart without an e-mail. */
  readonly userKey: string;
  /** Typed by the person, '' if not. */
  readonly name: string;
  /** ms since 1970. */
  readonly startedAt: number;
  readonly heartbeat: number;
  /** Title of the step at work, in the language of the file. */
  readonly step: string;
}

/** After so long a silence somebody else may take over. */
const SILENCE = 10 * 60_000;

export type LeaseState = 'mine' | 'other' | 'stale';

export function leaseState(lease: Lease, userKey: string, now: number): LeaseState {
  if (lease.userKey === userKey) return 'mine';
  return now - lease.heartbeat >= SILENCE ? 'stale' : 'other';
}

/** Throws Refused unless this person may go on with this run; clock words the time since when another's goes. */
export function checkLease(
  lease: Lease | null,
  runId: string,
  userKey: string,
  now: number,
  clock: (at: number) => string,
): void {
  if (!lease) throw new Refused('runGone', {}, 'startOver');
  if (lease.runId !== runId) throw new Refused('leaseLost');
  const state = leaseState(lease, userKey, now);
  if (state === 'mine') return;
  const run = { name: lease.name, since: clock(lease.startedAt), step: lease.step };
  throw new Refused('otherRun', run, state === 'stale' ? 'takeOver' : undefined);
}
