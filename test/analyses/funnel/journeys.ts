/** One event of one person: who, name, time, and what its cells in further columns say. */
export interface Told {
  readonly who: string;
  readonly event: string;
  readonly time: string;
  readonly values: Readonly<Record<string, string>>;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `2 14:05`, the second of the month, or `2021-06-08 14:05`; nothing is one minute after the event before. */
function timeOf(told: string | undefined, place: number, month: string): string {
  if (told === undefined) return `${month}-01T00:${two(place)}`;
  const [day, clock] = told.split(' ');
  const whole = day.length > 2 ? day : `${month}-${day.padStart(2, '0')}`;
  return `${whole}T${clock.padStart(5, '0')}`;
}

/** A journey such as `signup@1 12:00, buy@2 13:00 browser=Safari` as events in their order. */
export function journey(who: string, told: string, month = '2020-01'): Told[] {
  return told.split(', ').map((text, place) => {
    const [head, ...values] = text.split(/ (?=\w+=)/);
    const [event, time] = head.split('@');
    const pairs = values.map((pair) => pair.split('='));
    return { who, event, time: timeOf(time, place, month), values: Object.fromEntries(pairs) };
  });
}

/** Several people at once. */
export const journeys = (people: Readonly<Record<string, string>>, month?: string): Told[] =>
  Object.entries(people).flatMap(([who, told]) => journey(who, told, month));

/** What a formula gets: member, event and time, steps, the columns beside with their headers, members, settings. */
export function argumentsOf(
  told: readonly Told[],
  steps: readonly (readonly string[])[],
  settings: readonly (readonly unknown[])[] = [],
  members?: unknown[][],
): unknown[] {
  const headers = [...new Set(told.flatMap(({ values }) => Object.keys(values)))];
  const padded = (rows: readonly (readonly unknown[])[]): unknown[][] => {
    const width = Math.max(2, ...rows.map((row) => row.length));
    return rows.map((row) => [...row, ...new Array<string>(width).fill('')].slice(0, width));
  };
  const beside = [headers, ...told.map(({ values }) => headers.map((header) => values[header] ?? ''))];
  return [
    told.map(({ who }) => [who]),
    told.map(({ event }) => [event]),
    told.map(({ time }) => [time]),
    padded(steps),
    headers.length > 0 ? beside : undefined,
    members,
    padded(settings),
  ];
}
