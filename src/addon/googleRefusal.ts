import { Refused } from './refused.ts';

/** What Google's own refusals mean to a person. Its words are the only thing to go by. */
export function googleRefusal(error: unknown): Refused {
  const message = error instanceof Error || isErrorLike(error) ? error.message : String(error);
  // Some of Google's sentences end in "try again": what they complain of comes first.
  if (/storage quota|Argument too large/i.test(message)) return new Refused('storageFull');
  if (/Lock timeout|LockService operations/i.test(message)) return new Refused('busy', {}, 'retry');
  if (/for one day/i.test(message)) return new Refused('dayLimit', {}, 'retry');
  if (/protected cell|protected range|protection/i.test(message)) return new Refused('protected', {}, 'retry');
  if (/limit of 10000000 cells|above the limit/i.test(message)) return new Refused('gridFull', {}, 'retry');
  if (/50000 characters/i.test(message)) return new Refused('textTooLong', { where: '' });
  if (/maximum execution time/i.test(message)) return new Refused('tooLong', {}, 'retry');
  if (
    /timed out|server error|try again|Service unavailable|Internal error|too many times|simultaneously/i.test(message)
  )
    return new Refused('transient', {}, 'retry');
  // What it says is for the log of the project, not for the person at the screen.
  console.error(message);
  return new Refused('unknown', {}, 'retry');
}

/** An error of another realm fails instanceof but still has its message. */
const isErrorLike = (error: unknown): error is { message: string } =>
  typeof error === 'object' && error !== null && typeof (error as { message?: unknown }).message === 'string';
