/** The different days of each person, ascending: those of person p lie from starts[p] to starts[p + 1]. */
export interface DaysByPerson {
  readonly starts: Int32Array;
  readonly days: Int32Array;
}

/** Beyond so many days (27 years) the days are sorted by comparing. */
const MOST_BUCKETS = 10_000;

/** Groups rows by person and sorts their days. Rows with a negative amount, which are refunds, are passed over. */
export function groupDays(person: Int32Array, day: Int32Array, people: number, amounts?: Float64Array): DaysByPerson {
  const byDay = sortByDay(amounts ? ordersOnly(amounts) : allRows(day.length), day);
  const places = new Int32Array(people + 1);
  for (let i = 0; i < byDay.length; i++) places[person[byDay[i]] + 1]++;
  for (let p = 0; p < people; p++) places[p + 1] += places[p];
  const next = places.slice();
  const sorted = new Int32Array(byDay.length);
  for (let i = 0; i < byDay.length; i++) sorted[next[person[byDay[i]]]++] = day[byDay[i]];

  const starts = new Int32Array(people + 1);
  const days = new Int32Array(byDay.length);
  let at = 0;
  for (let p = 0; p < people; p++) {
    starts[p] = at;
    for (let i = places[p]; i < places[p + 1]; i++)
      if (at === starts[p] || days[at - 1] !== sorted[i]) days[at++] = sorted[i];
  }
  starts[people] = at;
  return { starts, days: days.subarray(0, at) };
}

function allRows(length: number): Int32Array {
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row++) rows[row] = row;
  return rows;
}

function ordersOnly(amounts: Float64Array): Int32Array {
  const rows = new Int32Array(amounts.length);
  let count = 0;
  for (let row = 0; row < amounts.length; row++) if (!(amounts[row] < 0)) rows[count++] = row;
  return rows.subarray(0, count);
}

function sortByDay(rows: Int32Array, day: Int32Array): Int32Array {
  if (rows.length === 0) return rows;
  let first = day[rows[0]];
  let last = first;
  for (let i = 0; i < rows.length; i++) {
    const value = day[rows[i]];
    if (value < first) first = value;
    if (value > last) last = value;
  }
  if (last - first >= MOST_BUCKETS) return rows.slice().sort((a, b) => day[a] - day[b]);
  const next = new Int32Array(last - first + 2);
  for (let i = 0; i < rows.length; i++) next[day[rows[i]] - first + 1]++;
  for (let i = 1; i < next.length; i++) next[i] += next[i - 1];
  const sorted = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[next[day[rows[i]] - first]++] = rows[i];
  return sorted;
}

/** Median of the gaps between a person's days; NaN with fewer than two days. */
export function medianGap({ starts, days }: DaysByPerson, person: number): number {
  const from = starts[person];
  const gaps = starts[person + 1] - from - 1;
  if (gaps < 1) return Number.NaN;
  const sorted = new Int32Array(gaps);
  for (let i = 0; i < gaps; i++) sorted[i] = days[from + i + 1] - days[from + i];
  sorted.sort();
  const middle = gaps >> 1;
  return gaps % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
