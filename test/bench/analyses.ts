import { computeFlow } from '../../src/analyses/activity/computeFlow.ts';
import { actorsOf } from '../../src/analyses/events/actors.ts';
import { keepUsable } from '../../src/analyses/events/dayLimits.ts';
import { eventMasks } from '../../src/analyses/events/eventMasks.ts';
import { ANY_EVENT } from '../../src/analyses/events/eventRule.ts';
import { reportDays } from '../../src/analyses/events/reportDays.ts';
import { computeFunnel } from '../../src/analyses/funnel/computeFunnel.ts';
import { lifecycleStages } from '../../src/analyses/lifecycleStage/lifecycleStages.ts';
import { memberSummary } from '../../src/analyses/memberSummary/summarise.ts';
import { computeRetention } from '../../src/analyses/retention/computeRetention.ts';
import { rfmScores } from '../../src/analyses/rfm/rfmScores.ts';
import { rfmTiers } from '../../src/analyses/rfm/rfmTiers.ts';
import { readAmounts } from '../../src/intake/readAmounts.ts';
import { readIds } from '../../src/intake/readIds.ts';
import { readTexts } from '../../src/intake/readTexts.ts';
import { readTimes } from '../../src/intake/readTimes.ts';
import { readingContext } from '../readingContext.ts';
import { AS_OF, type Cells } from './cells.ts';
import type { Column } from './duck.ts';

const context = readingContext();

const read = (cells: Cells) => ({
  member: readIds(cells.member, context).column,
  time: readTimes(cells.time, context).column,
});

/** A query's rows as columns. */
type Theirs = readonly (readonly unknown[])[];

/** One analysis on both sides: reading the cells, computing, and a figure that both have to agree on. */
export interface Contest {
  readonly name: 'rfm' | 'lifecycle' | 'retention' | 'funnel' | 'flow';
  readonly columns: readonly Column[];
  /** Cells to typed columns: what feeding is to a database. */
  read(cells: Cells): unknown;
  compute(columns: never): unknown;
  /** The same figure from both results, so that a fast wrong answer is noticed. */
  check(ours: never, theirs: Theirs): readonly [number, number];
}

const sum = (values: Iterable<unknown>): number => {
  let total = 0;
  for (const value of values) total += Number(value);
  return total;
};

export const CONTESTS: readonly Contest[] = [
  {
    name: 'rfm',
    columns: ['member', 'ms', 'amount'],
    read: (cells: Cells) => ({ ...read(cells), amount: readAmounts(cells.amount, context).column }),
    compute({ member, time, amount }: ReturnType<typeof read> & { amount: ReturnType<typeof readAmounts>['column'] }) {
      const summary = memberSummary({ member, date: time, amount }, { asOf: AS_OF });
      const measures = {
        recencyDays: summary.daysSince,
        orders: Float64Array.from(summary.orders),
        spent: summary.spent,
      };
      const scores = rfmScores(measures);
      return { scores, tiers: rfmTiers(measures, scores) };
    },
    check: ({ scores }: { scores: ReturnType<typeof rfmScores> }, theirs: Theirs) => [
      sum(scores.r) * 100 + sum(scores.f) * 10 + sum(scores.m),
      sum(theirs[4]) * 100 + sum(theirs[5]) * 10 + sum(theirs[6]),
    ],
  },
  {
    name: 'lifecycle',
    columns: ['member', 'ms', 'event'],
    read: (cells: Cells) => ({ ...read(cells), event: readTexts(cells.event, context).column }),
    compute({ member, time, event }: ReturnType<typeof read> & { event: ReturnType<typeof readTexts>['column'] }) {
      const members = member.labels.length;
      const joined = new Float64Array(members).fill(Number.POSITIVE_INFINITY);
      const lastActive = new Float64Array(members).fill(Number.NEGATIVE_INFINITY);
      const orders = new Int32Array(members);
      const pay = event.labels.indexOf('pay');
      for (let row = 0; row < member.codes.length; row++) {
        const who = member.codes[row];
        const day = Math.floor(time.civil[row] / 86_400_000);
        if (day < joined[who]) joined[who] = day;
        if (day > lastActive[who]) lastActive[who] = day;
        if (event.codes[row] === pay) orders[who]++;
      }
      return lifecycleStages({ joined, lastActive, orders }, { asOf: AS_OF });
    },
    check: ({ codes, stages }: ReturnType<typeof lifecycleStages>, theirs: Theirs) => [
      codes.reduce((count, code) => count + (stages[code] === 'maturity' ? 1 : 0), 0),
      theirs[1].filter((stage) => stage === 'maturity').length,
    ],
  },
  {
    name: 'retention',
    columns: ['member', 'ms'],
    read,
    compute: ({ member, time }: ReturnType<typeof read>) => computeRetention({ member, date: time }, { asOf: AS_OF }),
    check: ({ returned }: ReturnType<typeof computeRetention>, theirs: Theirs) => [
      returned.reduce((total, row) => total + sum(row), 0),
      sum(theirs[2]),
    ],
  },
  {
    name: 'funnel',
    columns: ['member', 'ms', 'event'],
    read: (cells: Cells) => ({ ...read(cells), event: readTexts(cells.event, context).column }),
    compute: ({ member, time, event }: ReturnType<typeof read> & { event: ReturnType<typeof readTexts>['column'] }) =>
      computeFunnel(
        { member, time, event },
        { steps: ['view', 'cart', 'pay'].map((name) => ({ name, conditions: [] })), asOf: AS_OF },
      ),
    check: ({ groups }: ReturnType<typeof computeFunnel>, theirs: Theirs) => [
      groups[0].steps[2].members,
      Number(theirs[1][theirs[0].indexOf(3)]),
    ],
  },
  {
    name: 'flow',
    columns: ['member', 'ms'],
    read,
    compute({ member, time }: ReturnType<typeof read>) {
      const masks = eventMasks([ANY_EVENT], undefined, member.codes.length);
      keepUsable(masks, member, time, AS_OF);
      const days = reportDays(masks, time, { asOf: AS_OF });
      const actors = actorsOf(member, masks, undefined);
      return computeFlow({ time, masks, actors, days }, { period: 'month', weekStart: 'monday' });
    },
    // Each status with a weight of its own, so that a member in the wrong one is noticed.
    check: ({ groups, seen }: ReturnType<typeof computeFlow>, theirs: Theirs) => [
      groups[0].counts.reduce((total, periods, status) => total + sum(periods.slice(0, seen)) * 10 ** status, 0),
      theirs[1].reduce<number>(
        (total, status, row) =>
          total +
          Number(theirs[2][row]) * 10 ** ['new', 'returning', 'resurrecting', 'dormant'].indexOf(String(status)),
        0,
      ),
    ],
  },
] as unknown as readonly Contest[];
