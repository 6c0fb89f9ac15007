import type { FunnelSettings } from '../../../analyses/funnel/funnelParameters.ts';
import { funnel } from '../../../analyses/funnel/index.ts';
import { DAY_MS, HOUR_MS } from '../../../engine/calendar.ts';
import { lastRow } from '../../../sheet/bounds.ts';
import { lastChartRow } from '../../../sheet/roomForCharts.ts';
import type { Block, Chart } from '../../../sheet/sheetSpec.ts';
import { fill } from '../../../words/fill.ts';
import { buyersOf } from '../../material/buyers.ts';
import { dateSteps } from '../../material/dateSteps.ts';
import { Findings } from '../../material/findings.ts';
import { groupDays } from '../../material/groupDays.ts';
import { membersAndOrders } from '../../material/membersAndOrders.ts';
import { People } from '../../material/people.ts';
import { type Activity, readActivity } from '../../material/readActivity.ts';
import { readMembers } from '../../material/readMembers.ts';
import { type Orders, readOrders } from '../../material/readOrders.ts';
import { changedRows, settingsOfReview } from '../../material/reviewRules.ts';
import type { Kept, Material, ReviewStep, StepResult } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { type FunnelFrom, funnelWords, type TimeUnit } from '../../words/funnel.ts';
import { countsOf } from '../countsOf.ts';
import { type Counts, FIRST_ROW, lackingSheet, proseBlock, rangeName, shareOf, sheetOf } from '../frame.ts';
import { listBlock } from '../listBlock.ts';
import { chooseSteps } from './proposeSteps.ts';
import { cubeSteps, eventSteps, orderSteps, type StepCount } from './stepCounts.ts';

/** What the overview and the method sheet tell of it. */
export interface FunnelKept {
  readonly from: FunnelFrom | 'nowhere';
  /** Whether the rows of the steps are orders and not members. */
  readonly ofOrders: boolean;
  readonly steps: readonly { readonly name: string; readonly members: number }[];
  readonly [key: string]: Kept[string];
}

/** Settings of FUNNEL that a review has no use for: it shows the steps of its own data and period. */
export const NOT_FOLLOWED = Object.keys(funnel.settings).filter((name) => name !== 'window' && name !== 'order');

const UNIT_MS: Record<TimeUnit, number> = { minutes: 60_000, hours: HOUR_MS, days: DAY_MS };

/** How far members get: through events where there are any, else through their first three orders. */
export const funnelStep: ReviewStep = {
  id: 'funnel',
  needs: ['members', 'orders', 'activity'],
  title: (language) => commonWords[language].sheets.funnel,
  build: (material) => {
    const words = funnelWords[material.language];
    const { people, activity, readTheOrders } = activityFirst(material);
    if (activity.events && activity.person.length > 0) {
      const chosen = chooseSteps(material.options.funnelSteps, activity, activity.events);
      const warnings =
        chosen.unknown.length > 0
          ? [fill(words.unknownSteps, { names: chosen.unknown.join(commonWords[material.language].comma) })]
          : [];
      if (chosen.names.length >= 2) {
        const { window, order } = settingsOfReview(funnel, material) as FunnelSettings;
        const rule = { window, order, asOf: material.asOf };
        const steps = eventSteps(chosen.names, activity, activity.events, people, rule);
        return funnelSheet(material, countsOf(material, { activity: activity.count }), chosen.from, steps, warnings);
      }
    }
    const orders = readTheOrders();
    if (orders.person.length === 0) {
      const dated = dateSteps(material);
      if (!dated) return lacking(material, countsOf(material, { activity: activity.count }));
      const what = dated.source.kind === 'orders' ? 'orders' : 'members';
      return funnelSheet(
        material,
        [],
        'dates',
        cubeSteps(dated.names, dated.cube),
        [],
        commonWords[material.language][what],
      );
    }
    const days = groupDays(orders.person, orders.day, people.count, orders.minor);
    const steps = orderSteps(buyersOf(orders, people.count), days, people, {
      everybody: words.everybody,
      orders: words.orders,
    });
    return funnelSheet(material, countsOf(material, { orders: orders.count }), 'orders', steps, []);
  },
};

/** Orders are read only where activity tells no steps. */
function activityFirst(material: Material): { people: People; activity: Activity; readTheOrders: () => Orders } {
  const findings = new Findings();
  if (!material.sources.some(({ kind }) => kind === 'activity')) {
    // The data check comes next, in the same call where there is much to read, and takes what was read here.
    const { people, orders } = membersAndOrders(material, true);
    return { people, activity: readActivity(material, people, findings), readTheOrders: () => orders };
  }
  const people = new People();
  readMembers(material, people, findings);
  const activity = readActivity(material, people, findings);
  return { people, activity, readTheOrders: () => readOrders(material, people, findings) };
}

function lacking(material: Material, counts: Counts): StepResult {
  const words = commonWords[material.language];
  const kept: FunnelKept = { from: 'nowhere', ofOrders: false, steps: [] };
  return {
    spec: lackingSheet(material, 'funnel', counts, [fill(words.lack, { what: words.needs.funnel })]),
    kept,
    warnings: [],
  };
}

function funnelSheet(
  material: Material,
  counts: Counts,
  from: FunnelFrom,
  steps: readonly StepCount[],
  warnings: readonly string[],
  counted = commonWords[material.language].members,
): StepResult {
  const words = funnelWords[material.language];
  const block = stepBlock(material, steps, counted);
  const chart: Chart = {
    id: 'funnelChart',
    type: 'bar',
    title: words.chart,
    block: 'funnel',
    columns: [0, 1],
    row: lastRow(block) + 2,
    column: 1,
    width: 620,
    height: 60 + 44 * steps.length,
  };
  const changed = changedRows(funnel, material, NOT_FOLLOWED).map(
    ([name, ...values]) => `${name}${commonWords[material.language].colon}${values.join(' ')}`,
  );
  const how = proseBlock('how', lastChartRow(chart) + 3, 1, words.how, [
    words.chosen[from],
    ...(from === 'dates'
      ? []
      : from === 'orders'
        ? [words.ordersWindow]
        : changed.length > 0
          ? changed
          : [words.window]),
    ...warnings,
  ]);
  const ofOrders = counted === commonWords[material.language].orders;
  const kept: FunnelKept = {
    from,
    ofOrders,
    steps: steps.map(({ name, members }) => ({ name: name.slice(0, 60), members })),
  };
  return {
    spec: sheetOf(material, 'funnel', counts, { blocks: [block, how], charts: [chart], mainBlock: 'funnel' }),
    kept,
    warnings,
  };
}

function stepBlock(material: Material, steps: readonly StepCount[], counted: string): Block {
  const words = funnelWords[material.language];
  const unit = unitOf(steps);
  const place = {
    id: 'funnel',
    row: FIRST_ROW,
    column: 1,
    heading: words.heading,
    namedRange: rangeName('Funnel', material),
    protect: true,
  };
  const first = steps[0].members;
  return listBlock<number>(
    place,
    [
      { header: words.step, format: 'text', cell: (index) => steps[index].name },
      { header: counted, format: 'whole', note: words.notes.members, cell: (index) => steps[index].members },
      {
        header: words.ofFirst,
        format: 'percent',
        note: words.notes.ofFirst,
        cell: (index) => shareOf(steps[index].members, first),
      },
      {
        header: words.ofPrevious,
        format: 'percent',
        note: words.notes.ofPrevious,
        cell: (index) => (index === 0 ? null : shareOf(steps[index].members, steps[index - 1].members)),
      },
      {
        header: words.median[unit],
        format: 'decimal',
        note: words.notes.median,
        cell: (index) => scaled(steps[index].median, UNIT_MS[unit]),
      },
      {
        header: words.lost,
        format: 'whole',
        note: words.notes.lost,
        cell: (index) => (index + 1 < steps.length ? steps[index].members - steps[index + 1].members : null),
      },
    ],
    steps.keys(),
  );
}

const scaled = (milliseconds: number | null, unit: number): number | null =>
  milliseconds === null ? null : milliseconds / unit;

/** The unit in which the longest median is easy to read. */
function unitOf(steps: readonly StepCount[]): TimeUnit {
  const longest = Math.max(0, ...steps.map(({ median }) => median || 0));
  return longest >= 2 * DAY_MS ? 'days' : longest >= 2 * HOUR_MS ? 'hours' : 'minutes';
}
