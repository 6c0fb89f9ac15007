import { DAY_MS } from '../../engine/calendar.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';

/** One question that counts. */
export interface Asked {
  readonly member: number;
  readonly text: number;
  /** Civil day, and ms that tell elapsed time. */
  readonly day: number;
  readonly at: number;
  /** 1, 0, or −1 unknown. */
  readonly satisfied: number;
  /** −1 without one. */
  readonly script: number;
  /** Whether it lies in the range of the report; questions after it only tell repeats. */
  readonly isCounted: boolean;
}

export interface QuestionColumns {
  readonly member: TextColumn;
  readonly time: TimeColumn;
  readonly text: TextColumn;
  readonly satisfied?: Int8Array;
  readonly script?: TextColumn;
}

/** The rows with member, date and text up to the as-of day, earliest first. */
export function askedQuestions(
  { member, time, text, satisfied, script }: QuestionColumns,
  { from = -Infinity, to = Infinity, asOf }: { readonly from?: number; readonly to?: number; readonly asOf: number },
): Asked[] {
  // Days without a time of day are civil: there summer time must not make a week an hour short.
  const clock = time.hasTime ? time.instant : time.civil;
  const asked: Asked[] = [];
  for (let row = 0; row < time.civil.length; row++) {
    const day = Math.floor(time.civil[row] / DAY_MS);
    if (member.codes[row] < 0 || text.codes[row] < 0 || Number.isNaN(day) || day > asOf) continue;
    asked.push({
      member: member.codes[row],
      text: text.codes[row],
      day,
      at: clock[row],
      satisfied: satisfied ? satisfied[row] : -1,
      script: script ? script.codes[row] : -1,
      isCounted: day >= from && day <= to,
    });
  }
  return asked.sort((a, b) => a.at - b.at);
}
