const LATE = /^(pm|下午|晚上|晚|傍晚|中午)$/;
const CLOCK =
  /(上午|下午|早上|早晨|清晨|凌晨|中午|傍晚|晚上|晚|am|pm|a\.m\.|p\.m\.)?\s*(\d{1,2})\s*(?::|时|時|点|點)\s*(?:(\d{1,2})\s*(?:(?::|分)\s*(?:(\d{1,2})(?:[.,](\d{1,9}))?\s*秒?)?)?)?\s*(am|pm|a\.m\.|p\.m\.)?$/;
const OFFSET = /\s*(?:(z)|(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?(\d{2}))?|(utc|gmt))$/;

/** What stands behind a date: ms since midnight, and the offset in ms where one is written; rest is what is left of the text. */
export interface Clock {
  readonly rest: string;
  readonly time: number;
  readonly offset: number | undefined;
}

function offsetOf(text: string): { rest: string; offset: number | undefined } {
  const found = OFFSET.exec(text);
  // 2024-01-05 also ends in -05: an offset stands behind a clock, or is a bare Z.
  if (!found || !/[:时時点點]\s*\d{1,2}\s*\S*$|\d{6,}$/.test(text.slice(0, found.index)))
    return { rest: text, offset: undefined };
  const rest = text.slice(0, found.index);
  if (!found[2]) return { rest, offset: 0 };
  const minutes = Number(found[3]) * 60 + Number(found[4] || 0);
  return minutes > 14 * 60
    ? { rest: text, offset: undefined }
    : { rest, offset: (found[2] === '-' ? -1 : 1) * minutes * 60_000 };
}

/** Takes a time of day off the end of a lower-case text; time is NaN if it names none that exists (25:00). */
export function takeClock(text: string): Clock {
  const { rest, offset } = offsetOf(text);
  const found = CLOCK.exec(rest);
  if (!found) return { rest: text, time: 0, offset: undefined };
  const half = (found[1] || found[6] || '').replace(/\./g, '');
  let hour = Number(found[2]);
  const minute = Number(found[3] || 0);
  const second = Number(found[4] || 0);
  if (half) {
    if (LATE.test(half) && hour < 12 && !(half === '中午' && hour > 9)) hour += 12;
    else if (!LATE.test(half) && hour === 12) hour = 0;
  }
  const before = rest.slice(0, found.index).replace(/[\s,t]+$/, '');
  const valid = hour < 24 && minute < 60 && second < 60;
  const fraction = found[5] ? Math.floor(Number(`0.${found[5]}`) * 1000) : 0;
  return { rest: before, time: valid ? ((hour * 60 + minute) * 60 + second) * 1000 + fraction : Number.NaN, offset };
}
