import { paths } from '../../../src/analyses/paths/index.ts';
import { rangeOf } from '../events/columns.ts';
import { formula } from '../formula.ts';

type Cells = unknown[][];

/** The table that PATHS makes of rows of member, event and time. */
export function pathsOf(rows: readonly string[], settings: Cells = [], properties?: Cells): Cells {
  const [member, event, time] = [0, 1, 2].map((index) => rangeOf(rows, index));
  return formula(paths, [member, event, time, properties, undefined, settings]);
}

/** Rows of a member's events, a minute apart from a moment on. */
export const walk = (member: string, events: string, from = '2012-01-14T03:00', minutes = 1): string[] =>
  events.split(' ').map((event, index) => {
    const moment = new Date(Date.parse(`${from}Z`) + index * minutes * 60_000).toISOString().slice(0, 16);
    return `${member} ${event} ${moment}`;
  });

/** Without the share: step, from, to, count as PostHog writes a link. */
export const links = (table: Cells): string[] =>
  table.slice(1).map(([step, from, to, count]) => `${step}_${from} ${Number(step) + 1}_${to} ${count}`);
