/** How many end at each of the different times, ascending. */
export interface EndingsByTime {
  readonly times: Float64Array;
  /** By time: who left then. */
  readonly left: Int32Array;
  /** By time: who left then or was last seen then. */
  readonly ended: Int32Array;
}

/** The place of every duration among the different ones, ascending; sorting these few is cheaper than sorting all. */
export function timePlaces(durations: ArrayLike<number>): { times: Float64Array; places: Int32Array } {
  const different = new Set<number>();
  for (let i = 0; i < durations.length; i++) different.add(durations[i]);
  const times = Float64Array.from(different).sort();
  const placeOf = new Map<number, number>();
  times.forEach((time, place) => {
    placeOf.set(time, place);
  });
  const places = new Int32Array(durations.length);
  for (let i = 0; i < places.length; i++) places[i] = placeOf.get(durations[i]) ?? 0;
  return { times, places };
}

/** Counts durations by time; left[i] is 1 where member i left then, 0 where it was last seen there. */
export function endingsByTime(durations: ArrayLike<number>, left: ArrayLike<number>): EndingsByTime {
  const { times, places } = timePlaces(durations);
  const gone = new Int32Array(times.length);
  const ended = new Int32Array(times.length);
  places.forEach((place, i) => {
    ended[place]++;
    gone[place] += left[i];
  });
  return { times, left: gone, ended };
}
