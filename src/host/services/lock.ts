import type { LockHandle } from './bridge.ts';
import { exception, hiddenState, instance, service, theBridge, whole } from './guard.ts';

type Google = GoogleAppsScript.Lock.Lock;
type GoogleService = GoogleAppsScript.Lock.LockService;

const handles = hiddenState<LockHandle>();

class Lock implements Pick<Google, keyof Lock> {
  hasLock(): boolean {
    return handles.of(this).isHeld();
  }
  tryLock(ms: number): boolean {
    return handles.of(this).tryFor(ms);
  }
  waitLock(ms: number): void {
    if (!handles.of(this).tryFor(ms))
      throw exception('Lock timeout: another process was holding the lock for too long.');
  }
  releaseLock(): void {
    handles.of(this).release();
  }
}

/** The Lock object of a scope; null for the document's outside a document. */
function lockOf(scope: 'document' | 'script' | 'user'): Google {
  const handle = theBridge().lock(scope);
  return whole((handle && handles.give(instance(Lock), handle)) as object);
}

class LockService implements Pick<GoogleService, keyof LockService> {
  getDocumentLock(): Google {
    return lockOf('document');
  }
  getScriptLock(): Google {
    return lockOf('script');
  }
  getUserLock(): Google {
    return lockOf('user');
  }
}

service('Lock.Lock', Lock);
service('Lock.LockService', LockService);

/** The LockService global. */
export const lockService = instance(LockService);
