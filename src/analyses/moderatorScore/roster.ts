import type { TextColumn } from '../../intake/column.ts';
import type { WideStep } from '../stepFunnel/readWideStep.ts';
import { type Assessment, assess } from './assess.ts';
import type { Measure } from './readMeasures.ts';

export interface RosterColumns {
  readonly moderator: TextColumn;
  readonly group?: TextColumn;
  readonly operator?: TextColumn;
  /** Civil days; NaN where blank. */
  readonly recruited?: Float64Array;
  readonly contacted?: Float64Array;
  readonly trained?: WideStep;
}

export interface RosterRule {
  readonly measures: readonly Measure[];
  readonly cap: number;
  readonly blankIsZero: boolean;
  /** Below standard as soon as one measure is, or by the score. */
  readonly belowBy: 'any' | 'score';
  readonly pass: number;
  /** Days that are still in time. */
  readonly contactDays: number;
  readonly trainDays: number;
  readonly asOf: number;
}

/** One row of the roster: a moderator in a group. */
export interface Moderator extends Assessment {
  readonly name: string;
  readonly group: string;
  readonly operator: string;
  readonly row: number;
  /** NaN where unknown. */
  readonly daysInPost: number;
  readonly daysSinceContact: number;
  readonly training: 'trained' | 'not trained' | 'training overdue';
  readonly contact: 'in time' | 'overdue' | 'no contact';
  readonly result: 'meets' | 'below standard' | 'not assessed';
}

const labelOf = (column: TextColumn | undefined, row: number): string =>
  column && column.codes[row] >= 0 ? column.labels[column.codes[row]] : '';

/** Assesses every row with a moderator; whoever was recruited after the as-of day is left out. The worst come first. */
export function rosterOf(columns: RosterColumns, rule: RosterRule): Moderator[] {
  const { moderator, recruited, contacted, trained } = columns;
  const rows = Array.from(moderator.codes, (_, row) => row).filter(
    (row) => moderator.codes[row] >= 0 && !((recruited?.[row] ?? 0) > rule.asOf),
  );
  const roster = rows.map((row): Moderator => {
    const assessment = assess(rule.measures, row, rule.cap, rule.blankIsZero);
    const daysInPost = rule.asOf - (recruited?.[row] ?? Number.NaN);
    const since = rule.asOf - (contacted?.[row] ?? Number.NaN);
    // A contact that is still to come is none yet, and so is a training.
    const daysSinceContact = since >= 0 ? since : Number.NaN;
    const isTrained = trained !== undefined && trained.done[row] === 1 && !(trained.day[row] > rule.asOf);
    return {
      ...assessment,
      name: labelOf(moderator, row),
      group: labelOf(columns.group, row),
      operator: labelOf(columns.operator, row),
      row,
      daysInPost,
      daysSinceContact,
      training: isTrained ? 'trained' : daysInPost > rule.trainDays ? 'training overdue' : 'not trained',
      contact: Number.isNaN(daysSinceContact)
        ? 'no contact'
        : daysSinceContact > rule.contactDays
          ? 'overdue'
          : 'in time',
      result: resultOf(assessment, rule),
    };
  });
  const last = ({ score }: Moderator): number => (Number.isNaN(score) ? Infinity : score);
  return roster.sort(
    (a, b) => last(a) - last(b) || 0 || compare(a.name, b.name) || compare(a.group, b.group) || a.row - b.row,
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function resultOf({ score, below }: Assessment, { belowBy, pass }: RosterRule): Moderator['result'] {
  if (Number.isNaN(score)) return 'not assessed';
  return (belowBy === 'any' ? below.length > 0 : score < pass) ? 'below standard' : 'meets';
}
