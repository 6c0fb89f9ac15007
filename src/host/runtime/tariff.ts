/** What the host charges, in virtual ms: its own tariff, deliberately dear, not Google's. */
export const tariff = {
  serviceCall: 100,
  cellRead: 0.01,
  cellWritten: 0.04,
  /** Computing costs this many times the time measured. */
  computing: 4,
} as const;

/** How long a script may run, in virtual ms: started by a person, and as trigger or custom function. */
export const timeLimits = { full: 360_000, short: 30_000 } as const;
