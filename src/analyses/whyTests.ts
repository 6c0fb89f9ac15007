import type { Say } from './analysis.ts';

/** A test that held: what was looked at (a label), its value, the sign and the limit, without one where there is none. */
export type WhyTest = readonly [label: string, value: number, sign: string, limit?: number | string];

/** Orders 4 ≥ 3, spent 2180 ≥ 2000: the reasons of one row. Unknown values are shown as ?. */
export const whyTests = (tests: readonly WhyTest[], say: Say): string =>
  tests
    .map(([label, value, sign, limit]) => {
      const known = Number.isNaN(value) ? '?' : String(Number(value.toFixed(4)));
      return [say(label), known, sign, limit].filter((part) => part !== undefined && part !== '').join(' ');
    })
    .join(say('comma'));
