import { InputError } from '../../engine/inputProblem.ts';
import type { Run } from '../analysis.ts';
import type { ColumnsOf } from '../columns.ts';
import { breakdownValues } from '../events/breakdown.ts';
import { readRows } from '../events/readRows.ts';
import type { FunnelColumns, FunnelOptions } from './funnelOptions.ts';
import type { FunnelSettings, funnelColumns } from './funnelParameters.ts';
import { readAttribution, readExclusions, readFirstTimes } from './readStepSettings.ts';
import { readSteps } from './readSteps.ts';

/** Columns and options of a funnel out of a formula's arguments. Throws InputError, noRows without a member and time. */
export function readFunnel(
  given: ColumnsOf<typeof funnelColumns>,
  chosen: FunnelSettings,
  run: Run,
): { columns: FunnelColumns; options: FunnelOptions } {
  const seen = readRows(given, chosen, run);
  const { civil } = seen.time;
  if (!given.member.codes.some((code, row) => code >= 0 && !Number.isNaN(civil[row]))) {
    throw new InputError({ code: 'noRows' });
  }
  const steps = readSteps(given.steps, run.reading);
  const options = {
    steps,
    window: chosen.window,
    order: chosen.order,
    lateSteps: chosen['late steps'],
    exclusions: readExclusions(chosen.exclude, steps.length, run.reading),
    firstTimes: readFirstTimes(chosen['first time'], steps.length),
    values: breakdownValues(chosen.breakdown, seen.attributes, run.rows),
    attribution: readAttribution(chosen.attribution, steps.length),
    from: chosen.from,
    to: chosen.to,
    asOf: chosen.as_of,
    filter: seen.filter,
    readCondition: seen.readCondition,
  };
  return { columns: { member: given.member, event: given.event, time: seen.time }, options };
}
