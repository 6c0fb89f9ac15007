import { UsageProblem } from './problems.ts';

/** The spreadsheet's zone: an IANA name, Etc/UTC unless given. */
export function readTimezone(text: string | undefined): string {
  const timezone = text ?? 'Etc/UTC';
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: timezone });
    return timezone;
  } catch {
    // Intl throws a RangeError for names it doesn't know.
    throw new UsageProblem(`--timezone ${timezone}: no such time zone. Write a name like Asia/Shanghai or Etc/UTC.`);
  }
}

/** The spreadsheet's locale in Google's spelling (de_DE), en_US unless given; a hyphen is read as an underscore. */
export function readLocale(text: string | undefined): string {
  const locale = (text ?? 'en_US').replace(/-/g, '_');
  const match = /^([a-z]{2,3})(?:_([A-Za-z]{2}|\d{3}))?$/.exec(locale);
  if (!match || Intl.NumberFormat.supportedLocalesOf(match[1]).length === 0) {
    throw new UsageProblem(`--locale ${text}: no such locale. Write one like en_US, de_DE or zh_CN.`);
  }
  return match[2] ? `${match[1]}_${match[2].toUpperCase()}` : locale;
}

/** Picks one of a few words. */
export function readChoice<T extends string>(
  name: string,
  text: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (text === undefined) return undefined;
  const found = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
  if (found) return found;
  throw new UsageProblem(`--${name} ${text}: choose one of ${choices.join(', ')}.`);
}
