import { type Analysis, analysis } from '../analysis.ts';
import { asOf, cells, money, number } from '../columns.ts';
import { filledRows } from '../filledRows.ts';
import { readMeasures } from '../rfm/readMeasures.ts';
import { choice, decimal, rows } from '../settings.ts';
import { communityGroups, GROUPS } from './communityGroups.ts';
import { groupSummary } from './groupSummary.ts';
import { highLimits } from './highLimits.ts';
import { readCapacities } from './readCapacities.ts';
import { readOwnGroups } from './readOwnGroups.ts';
import { whyText } from './whyText.ts';
import { words } from './words/index.ts';

const LARGEST = Number.MAX_SAFE_INTEGER;

/** COMMUNITY_GROUP: which of the community's groups a member is invited to. */
export const communityGroup: Analysis = analysis({
  id: 'COMMUNITY_GROUP',
  shape: 'rows',
  columns: { last_order: cells(), orders: number(), spent: money(), as_of: asOf() },
  settings: {
    show: choice(['group', 'why', 'both', 'summary'], 'group'),
    recency: choice(['date', 'days'], 'date'),
    days: decimal(undefined, 0, LARGEST),
    orders: decimal(undefined, 0, LARGEST),
    money: decimal(undefined, 0, LARGEST),
    group: rows(),
    capacity: rows(),
  },
  words,
  compute(given, settings, run) {
    const { scale, currency } = given.spent;
    const unit = 10 ** scale;
    const measures = readMeasures(given, { recency: settings.recency, monetary: 'sum' }, run);
    const own = readOwnGroups(settings.group, unit, run.reading);
    const groups = own ? [...new Set(own.map(({ name }) => name))] : GROUPS;
    const single = filledRows(measures.recencyDays, measures.orders, measures.spent) === 1;
    const limits = own ? undefined : highLimits(measures, settings, unit, single);
    const codes = communityGroups(measures, groups, own ?? limits!);
    const capacities = readCapacities(settings.capacity, own ? groups : undefined, run.reading);
    return { measures, codes, groups, own, limits, capacities, scale, currency, show: settings.show };
  },
  table(cube, say) {
    const { codes, groups, own, show } = cube;
    const names = own ? groups : groups.map((group) => say(group));
    if (show === 'summary') return groupSummary(codes, names, cube.capacities, say);
    return Array.from(codes, (code, row) => {
      const group = code < 0 ? null : names[code];
      if (show === 'group') return [group];
      const why = code < 0 ? null : whyText(cube, row, say);
      return show === 'why' ? [why] : [group, why];
    });
  },
  tableWhen: ({ show }) => show === 'summary',
});
