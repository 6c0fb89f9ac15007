import { fill } from '../../words/fill.ts';
import type { ResultCell, Say } from '../analysis.ts';
import { experimentRows } from './experimentRows.ts';
import type { ExperimentSettings } from './experimentSettings.ts';
import type { Groups } from './groups.ts';
import type { ResultRow, Subject } from './resultRow.ts';

/** What an experiment's table is made from: the groups' sums, and the settings. */
export interface Experiment {
  readonly given: Groups;
  readonly settings: ExperimentSettings;
}

/** The result as cells: comparison, measure, value, low, high, p. A number that can't be computed is blank. */
export function experimentTable({ given, settings }: Experiment, say: Say): ResultCell[][] {
  const names = given.groups.map((group) => group.name);
  const fixed = String(settings.against ?? '');
  const header = ['comparison', 'measure', 'value', 'low', 'high', 'p'].map(say);
  const body = experimentRows(given, settings).map((row): ResultCell[] => [
    title(row.about, names, fixed, say),
    say(row.measure),
    typeof row.value === 'string' ? sentence(row.value, row.about, names, fixed, settings, say) : finite(row.value),
    finite(row.low),
    finite(row.high),
    finite(row.p),
  ]);
  return [header, ...body];
}

function title(subject: Subject, names: readonly string[], fixed: string, say: Say): string {
  if (subject.of === 'all') return say('all groups');
  const name = names[subject.group];
  if (subject.of === 'group') return name;
  return fill(say('versus'), { group: name, control: subject.of === 'pair' ? names[subject.control] : fixed });
}

function sentence(
  key: string,
  subject: Subject,
  names: readonly string[],
  fixed: string,
  settings: ExperimentSettings,
  say: Say,
): string {
  const group = subject.of === 'all' ? '' : names[subject.group];
  const control = subject.of === 'pair' ? names[subject.control] : fixed;
  return fill(say(key), { group, control, few: settings['too few'] });
}

const finite = (value: ResultRow['low']): number | null =>
  value === undefined || value === null || !Number.isFinite(value) ? null : value;
