import type { LockHandle } from '../services/bridge.ts';
import type { VirtualClock } from './clock.ts';

/** A lock that one execution at a time can hold. */
export class SharedLock {
  private holder: object | null = null;
  /** When another user's hold ends, in ms; Infinity until released. */
  private until = Number.POSITIVE_INFINITY;
  private readonly clock: VirtualClock;

  constructor(clock: VirtualClock) {
    this.clock = clock;
  }

  /** Another user takes the lock, for some ms or until released. */
  holdByOther(ms = Number.POSITIVE_INFINITY): void {
    this.holder = other;
    this.until = this.clock.now() + ms;
  }

  /** The other user lets go. */
  releaseByOther(): void {
    if (this.holder === other) this.holder = null;
  }

  /** The lock as an execution sees it; waiting passes virtual time. */
  handleFor(execution: object): LockHandle {
    return {
      tryFor: (ms) => {
        if (this.holder === execution) return true;
        if (this.holder !== null && this.until > this.clock.now()) {
          const wait = Math.min(ms, this.until - this.clock.now());
          this.clock.advance(wait);
          if (this.until > this.clock.now()) return false;
        }
        this.holder = execution;
        this.until = Number.POSITIVE_INFINITY;
        return true;
      },
      release: () => {
        if (this.holder === execution) this.holder = null;
      },
      isHeld: () => this.holder === execution,
    };
  }
}

/** Stands for whoever else works in the file. */
const other = {};
