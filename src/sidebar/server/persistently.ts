import type { Answer, Refusal } from '../../addon/api.ts';

/** Waits before the first, second and third further attempt. */
export const RETRY_WAITS_MS = [1_000, 4_000, 10_000];

/** Google's passing faults and a lock held by a colleague's step pass by themselves; everything else is the person's. */
const PASSING = ['client.failed', 'transient', 'busy'];
const passes = (refusal: Refusal) => PASSING.indexOf(refusal.code) >= 0;

/** Waiting, and telling about it: the nth further attempt before it is made, 0 when the call has its answer. */
export interface Patience {
  wait(ms: number): Promise<void>;
  onRetry(attempt: number): void;
}

/** Makes a call that may be repeated without harm, and makes it again while its fault is one that passes. */
export async function persistently<T>(call: () => Promise<Answer<T>>, { wait, onRetry }: Patience): Promise<Answer<T>> {
  for (let attempt = 0; ; attempt++) {
    const answer = await call();
    if (answer.ok || !passes(answer.refusal) || attempt === RETRY_WAITS_MS.length) {
      onRetry(0);
      return answer;
    }
    onRetry(attempt + 1);
    await wait(RETRY_WAITS_MS[attempt]!);
  }
}

export const waitFor = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
