import { Refused } from './refused.ts';

/** What Google's own refusals mean to a person. Its words are the only thing to go by; other errors keep their first sentence. */
export function googleRefusal(error: unknown): Refused {
  const message = error instanceof Error || isErrorLike(error) ? error.message : String(error);
  if (
    /timed out|server error|try again|Service unavailable|Internal error|too many times|simultaneously/i.test(message)
  ) {
    return new Refused('transient', {}, 'retry');
  }
  if (/Lock timeout/i.test(message)) return new Refused('busy', {}, 'retry');
  if (/protected cell|protected range|protection/i.test(message)) return new Refused('protected', {}, 'retry');
  if (/limit of 10000000 cells|above the limit/i.test(message)) return new Refused('gridFull', {}, 'retry');
  if (/50000 characters/i.test(message)) return new Refused('textTooLong', { where: '' });
  if (/maximum execution time/i.test(message)) return new Refused('tooLong', {}, 'retry');
  if (/storage quota|Argument too large/i.test(message)) return new Refused('storageFull');
  const firstLine = message.split('\n')[0].slice(0, 200);
  return new Refused('unknown', { detail: /[.。!?]$/.test(firstLine) ? firstLine : `${firstLine}.` }, 'retry');
}

/** An error of another realm fails instanceof but still has its message. */
const isErrorLike = (error: unknown): error is { message: string } =>
  typeof error === 'object' && error !== null && typeof (error as { message?: unknown }).message === 'string';
