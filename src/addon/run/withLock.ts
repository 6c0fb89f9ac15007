import { Refused } from '../refused.ts';

/** Runs work under the document's lock, flushes before it lets go. Throws Refused('busy') when another call holds it. */
export function withLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(5000)) throw new Refused('busy', {}, 'retry');
  try {
    const value = work();
    SpreadsheetApp.flush();
    return value;
  } finally {
    lock.releaseLock();
  }
}
