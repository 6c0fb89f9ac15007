import { computeRetention } from '../../../analyses/retention/computeRetention.ts';
import { observation } from '../../../analyses/retention/observation.ts';
import type { RetentionCube } from '../../../analyses/retention/retentionCube.ts';
import { weightedAverage } from '../../../analyses/retention/retentionTable.ts';
import { lastRow } from '../../../sheet/bounds.ts';
import type { Block, Chart } from '../../../sheet/sheetSpec.ts';
import { fill } from '../../../words/fill.ts';
import { Findings } from '../../material/findings.ts';
import { membersAndOrders } from '../../material/membersAndOrders.ts';
import { People } from '../../material/people.ts';
import { type Activity, readActivity } from '../../material/readActivity.ts';
import { readMembers } from '../../material/readMembers.ts';
import type { Orders } from '../../material/readOrders.ts';
import type { Kept, Material, ReviewStep } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { retentionWords } from '../../words/retention.ts';
import { countsOf } from '../countsOf.ts';
import { lackingSheet, rangeName, sheetOf } from '../frame.ts';
import { listBlock } from '../listBlock.ts';
import { type CohortPeriod, cohortPeriod } from './cohortPeriod.ts';
import { retentionRule } from './retentionRule.ts';
import { TOO_FEW, triangleBlock } from './triangleBlock.ts';

/** More periods than two years of months make a sheet that nobody reads to its right end. */
const MOST_COLUMNS = 25;

/** What the method sheet and the overview tell of it. */
export interface RetentionKept {
  readonly from: 'activity' | 'orders' | 'nowhere';
  readonly period: CohortPeriod;
  readonly cohorts: number;
  readonly members: number;
  /** Weighted average of the first period after the cohort's own; null if none is over. */
  readonly next: number | null;
  readonly [key: string]: Kept[string];
}

/** Who comes back: cohorts by the period of the first activity, or the first order where there is no activity. */
export const retentionStep: ReviewStep = {
  id: 'retention',
  needs: ['members', 'orders', 'activity'],
  needsFrom: ({ present }) => (present.includes('activity') ? ['members', 'activity'] : ['members', 'orders']),
  title: (language) => commonWords[language].sheets.retention,
  build: (material) => {
    const from = material.present.includes('activity') ? 'activity' : 'orders';
    const { people, rows } = from === 'activity' ? activityRows(material) : orderRows(material);
    const counts = countsOf(material, { [from]: rows.count });
    const codes = 'minor' in rows ? withoutRefunds(rows.person, rows.minor) : rows.person;
    const first = earliest(rows.day, codes);
    if (Number.isNaN(first)) {
      const words = commonWords[material.language];
      const kept: RetentionKept = { from: 'nowhere', period: 'month', cohorts: 0, members: 0, next: null };
      return {
        spec: lackingSheet(material, 'retention', counts, [fill(words.lack, { what: words.needs.retention })]),
        kept,
        warnings: [],
      };
    }
    const rule = retentionRule(material);
    const period = rule.period ?? cohortPeriod(first, material.asOf);
    const cube = computeRetention(
      { member: { codes, labels: people.keys }, date: rows.times },
      { ...rule.options, period, asOf: material.asOf, width: Math.min(rule.width ?? MOST_COLUMNS, MOST_COLUMNS) },
    );
    const members = cube.members.reduce((sum, count) => sum + count, 0);
    const next = cube.columns.length > 1 ? weightedAverage(cube, 1) : null;
    const kept: RetentionKept = { from, period, cohorts: cube.members.length, members, next };
    const triangle = triangleBlock(material, cube, from);
    const curve = curveBlock(material, cube, lastRow(triangle) + 3);
    return {
      spec: sheetOf(material, 'retention', counts, {
        blocks: [triangle, curve],
        charts: [curveChart(material, curve, period)],
        mainBlock: 'triangle',
      }),
      kept,
      warnings: [],
    };
  },
};

/** The first day of a row that counts; NaN without any. */
function earliest(days: Int32Array, codes: Int32Array): number {
  let first = Number.NaN;
  for (let row = 0; row < days.length; row++) if (codes[row] >= 0 && !(first <= days[row])) first = days[row];
  return first;
}

interface Visits {
  readonly people: People;
  readonly rows: Orders | Activity;
}

function activityRows(material: Material): Visits {
  const [people, findings] = [new People(), new Findings()];
  readMembers(material, people, findings);
  return { people, rows: readActivity(material, people, findings) };
}

function orderRows(material: Material): Visits {
  const { people, orders } = membersAndOrders(material);
  return { people, rows: orders };
}

/** A refund is no visit. */
function withoutRefunds(person: Int32Array, minor: Float64Array): Int32Array {
  return person.map((who, row) => (minor[row] < 0 ? -1 : who));
}

function curveBlock(material: Material, cube: RetentionCube, row: number): Block {
  const words = retentionWords[material.language];
  const place = {
    id: 'curve',
    row,
    column: 1,
    heading: words.curve,
    namedRange: rangeName('Curve', material),
    protect: true,
  };
  const seen = (column: number): number =>
    cube.members.reduce((sum, members, row) => sum + (observation(cube, row, column) === 'complete' ? members : 0), 0);
  const lived = cube.columns.map((_, column) => column).filter((column) => weightedAverage(cube, column) !== null);
  return listBlock<number>(
    {
      ...place,
      emphasis: lived.flatMap((column, row) => (seen(column) < TOO_FEW ? [{ row, style: 'quiet' as const }] : [])),
    },
    [
      {
        header: words.after[cube.period as CohortPeriod],
        format: 'whole',
        cell: (column) => cube.columns[column].from,
      },
      { header: commonWords[material.language].members, format: 'whole', note: words.notes.seen, cell: seen },
      {
        header: words.back,
        format: 'percent',
        note: words.notes.average,
        cell: (column) => weightedAverage(cube, column),
      },
    ],
    lived,
  );
}

/** Points that rest on enough members; all where none does. */
function drawn({ rows }: Block): Chart['rows'] {
  const few = rows.findIndex(([, members]) => Number(members) < TOO_FEW);
  return { from: 0, to: few < 2 ? rows.length : few };
}

function curveChart(material: Material, curve: Block, period: CohortPeriod): Chart {
  const words = retentionWords[material.language];
  return {
    id: 'curveChart',
    type: 'line',
    title: words.chart,
    block: 'curve',
    columns: [0, 2],
    rows: drawn(curve),
    row: curve.row,
    column: 5,
    width: 620,
    height: 340,
    axisTitles: { horizontal: words.after[period], vertical: words.back },
    percentAxis: true,
  };
}
