import { refuse } from '../model/refusal.ts';
import { type ZoneClock, zoneClock } from '../model/zoneClock.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const dayMs = 86_400_000;

const pad = (value: number, width: number) => (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(width, '0');

/** A zone by IANA name or as Java's GMT+8, GMT-03:30. */
function offsetIn(zone: string, instant: number): number {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * 60_000;
  let clock: ZoneClock;
  try {
    clock = zoneClock(zone);
  } catch {
    return refuse(`Invalid argument: timeZone. Should be of type: String`);
  }
  return clock.offsetAt(instant);
}

/** What each letter of a Java pattern stands for; `civil` is the local time kept in UTC fields. */
function field(letter: string, width: number, civil: Date, offset: number, zone: string): string {
  const hour = civil.getUTCHours();
  const year = civil.getUTCFullYear();
  switch (letter) {
    case 'G':
      return year > 0 ? 'AD' : 'BC';
    case 'y':
      return width === 2 ? pad(year % 100, 2) : pad(year, width);
    case 'Y':
      return width === 2 ? pad(weekYear(civil).year % 100, 2) : pad(weekYear(civil).year, width);
    case 'M':
    case 'L':
      return width >= 4
        ? months[civil.getUTCMonth()]!
        : width === 3
          ? months[civil.getUTCMonth()]!.slice(0, 3)
          : pad(civil.getUTCMonth() + 1, width);
    case 'w':
      return pad(weekYear(civil).week, width);
    case 'W':
      return pad(
        Math.ceil((civil.getUTCDate() + new Date(Date.UTC(year, civil.getUTCMonth(), 1)).getUTCDay()) / 7),
        width,
      );
    case 'D':
      return pad(Math.floor((civil.getTime() - Date.UTC(year, 0, 1)) / dayMs) + 1, width);
    case 'd':
      return pad(civil.getUTCDate(), width);
    case 'F':
      return pad(Math.ceil(civil.getUTCDate() / 7), width);
    case 'E':
      return width >= 4 ? weekdays[civil.getUTCDay()]! : weekdays[civil.getUTCDay()]!.slice(0, 3);
    case 'u':
      return pad(civil.getUTCDay() || 7, width);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(hour, width);
    case 'k':
      return pad(hour || 24, width);
    case 'K':
      return pad(hour % 12, width);
    case 'h':
      return pad(hour % 12 || 12, width);
    case 'm':
      return pad(civil.getUTCMinutes(), width);
    case 's':
      return pad(civil.getUTCSeconds(), width);
    case 'S':
      return pad(civil.getUTCMilliseconds(), width);
    case 'z':
      return zoneName(zone, civil.getTime() - offset, width);
    case 'Z':
      return offsetText(offset, '', 2);
    case 'X':
      return offset === 0 ? 'Z' : offsetText(offset, width === 3 ? ':' : '', width === 1 ? 1 : 2);
    default:
      return refuse(`Illegal pattern character '${letter}'`);
  }
}

/** An instant as text by a Java SimpleDateFormat pattern, English names. */
export function formatJavaDate(instant: number, zone: string, pattern: string): string {
  if (Number.isNaN(instant)) refuse('Invalid argument: date. Should be of type: Date');
  const offset = offsetIn(zone, instant);
  const civil = new Date(instant + offset);
  return tokens(pattern)
    .map((token) => (token.literal ? token.text : field(token.text[0]!, token.text.length, civil, offset, zone)))
    .join('');
}

/** Java's weeks in English: from Sunday, the first is the one with 1 January. */
function weekYear(civil: Date): { year: number; week: number } {
  const saturday = new Date(civil.getTime() + (6 - civil.getUTCDay()) * dayMs);
  const year = saturday.getUTCFullYear();
  return { year, week: Math.floor((saturday.getTime() - Date.UTC(year, 0, 1)) / dayMs / 7) + 1 };
}

function offsetText(offset: number, colon: string, parts: number): string {
  const minutes = Math.trunc(Math.abs(offset) / 60_000);
  const hours = pad(Math.floor(minutes / 60), 2);
  return `${offset < 0 ? '-' : '+'}${hours}${parts === 1 ? '' : colon + pad(minutes % 60, 2)}`;
}

function zoneName(zone: string, instant: number, width: number): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone.replace(/^UTC$/, 'Etc/UTC'),
    timeZoneName: width >= 4 ? 'long' : 'short',
  });
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')!.value;
}

interface Token {
  readonly literal: boolean;
  readonly text: string;
}

function tokens(pattern: string): Token[] {
  const found: Token[] = [];
  const scanner = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;
  for (const [text, quoted, letter] of pattern.matchAll(scanner)) {
    if (text === "''") found.push({ literal: true, text: "'" });
    else if (quoted !== undefined) found.push({ literal: true, text: quoted.replace(/''/g, "'") });
    else found.push({ literal: letter === undefined, text });
  }
  return found;
}

const numberFields: Record<string, string> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  h: 'hour',
  m: 'minute',
  s: 'second',
  S: 'ms',
};

/** The instant that a text means by a Java pattern; refuses a text that does not fit. */
export function parseJavaDate(text: string, zone: string, pattern: string): number {
  const parts: Record<string, number> = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, ms: 0 };
  let rest = text;
  let afternoon = false;
  let offset: number | null = null;
  const fail = () => refuse(`Unparseable date: "${text}"`);
  const take = (shape: RegExp): string => {
    const match = shape.exec(rest);
    if (!match) return fail();
    rest = rest.slice(match[0].length);
    return match[0];
  };
  const list = tokens(pattern);
  list.forEach((token, index) => {
    if (token.literal) {
      if (!rest.startsWith(token.text)) fail();
      rest = rest.slice(token.text.length);
      return;
    }
    const letter = token.text[0]!;
    const adjacent = list[index + 1] && !list[index + 1]!.literal;
    if (letter === 'a') afternoon = /pm/i.test(take(/^[ap]m/i));
    else if (letter === 'E') take(/^[A-Za-z]+/);
    else if (letter === 'M' && token.text.length >= 3) {
      const name = take(/^[A-Za-z]+/).toLowerCase();
      parts.month = months.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3))) + 1 || fail();
    } else if (letter === 'Z' || letter === 'X') {
      const sign = take(/^(Z|[+-]\d{2}:?\d{2})/).replace(':', '');
      offset =
        sign === 'Z'
          ? 0
          : (sign.startsWith('-') ? -1 : 1) * (Number(sign.slice(1, 3)) * 60 + Number(sign.slice(3))) * 60_000;
    } else if (numberFields[letter]) {
      parts[numberFields[letter]] = Number(take(adjacent ? new RegExp(`^\\d{1,${token.text.length}}`) : /^-?\d+/));
      if (letter === 'h') parts.hour! %= 12;
      if (letter === 'y' && token.text.length === 2) parts.year! += parts.year! < 50 ? 2000 : 1900;
    } else refuse(`Illegal pattern character '${letter}'`);
  });
  const civil = Date.UTC(
    parts.year!,
    parts.month! - 1,
    parts.day!,
    parts.hour! + (afternoon ? 12 : 0),
    parts.minute!,
    parts.second!,
    parts.ms!,
  );
  if (offset !== null) return civil - offset;
  const first = civil - offsetIn(zone, civil);
  return civil - offsetIn(zone, first);
}
