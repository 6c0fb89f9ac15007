import { Refused } from './refused.ts';

/**
 * What Google's own refusals mean to a person. Its words are the only thing to go by, and they come in the language of
 * the person's account: English, and what the Chinese ones have in common.
 */
export function googleRefusal(error: unknown): Refused {
  const message = error instanceof Error || isErrorLike(error) ? error.message : String(error);
  // Some of Google's sentences end in "try again": what they complain of comes first.
  if (/storage quota|Argument too large|配[额額]/i.test(message)) return new Refused('storageFull');
  if (/Lock timeout|LockService operations/i.test(message)) return new Refused('busy', {}, 'retry');
  if (/for one day|一[天日]|[单單当當每]日/i.test(message)) return new Refused('dayLimit', {}, 'retry');
  if (/protected cell|protected range|protection|保[护護]/i.test(message)) return new Refused('protected', {}, 'retry');
  if (/10,?000,?000|above the limit/i.test(message)) return new Refused('gridFull', {}, 'retry');
  if (/50,?000/i.test(message)) return new Refused('textTooLong', { where: '' });
  if (/maximum execution time|[执執]行[时時][间間]/i.test(message)) return new Refused('tooLong', {}, 'retry');
  if (
    /timed out|server error|try again|Service unavailable|Internal error|too many times|simultaneously|服务器|伺服器|超[时時]|逾[时時]|稍[候后後]/i.test(
      message,
    )
  )
    return new Refused('transient', {}, 'retry');
  // What it says is for the log of the project, not for the person at the screen.
  console.error(message);
  return new Refused('unknown', {}, 'retry');
}

/** An error of another realm fails instanceof but still has its message. */
const isErrorLike = (error: unknown): error is { message: string } =>
  typeof error === 'object' && error !== null && typeof (error as { message?: unknown }).message === 'string';
