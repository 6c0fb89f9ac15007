import { useState } from 'preact/hooks';
import type { Answer, Refusal } from '../../addon/api.ts';

/** One call at a time: whether it is under way, what it was refused with, and how to run one. */
export function useBusy() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  /** Resolves with the value, or with null after a refusal, which then stands in `refusal`. */
  const run = async <T>(call: () => Promise<Answer<T>>): Promise<{ value: T } | null> => {
    setBusy(true);
    setRefusal(null);
    const answer = await call();
    setBusy(false);
    if (answer.ok) return { value: answer.value };
    setRefusal(answer.refusal);
    return null;
  };
  return { busy, refusal, setRefusal, run };
}
