import { lastComplete, observation } from '../../../analyses/retention/observation.ts';
import type { RetentionCube } from '../../../analyses/retention/retentionCube.ts';
import { retentionCell, weightedAverage } from '../../../analyses/retention/retentionTable.ts';
import type { Block, OutCell } from '../../../sheet/sheetSpec.ts';
import type { Material } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { retentionWords } from '../../words/retention.ts';
import { FIRST_ROW, rangeName } from '../frame.ts';
import { type CohortPeriod, periodName } from './cohortPeriod.ts';

/** Columns before the shares: cohort, members, complete. */
const LEADING = 3;
/** A share of fewer members says little: setting "too few" of the catalogue. */
export const TOO_FEW = 30;

/** A row a cohort, blank where not lived yet, in italics where still running; the last row is the weighted average. */
export function triangleBlock(material: Material, cube: RetentionCube, from: 'activity' | 'orders'): Block {
  const { language } = material;
  const words = retentionWords[language];
  const period = cube.period as CohortPeriod;
  const complete = (row: number): OutCell => {
    const column = lastComplete(cube, row);
    return column < 0 ? null : column;
  };
  const rows: OutCell[][] = cube.members.map((members, row) => [
    periodName(cube.firstPeriod + row, period, language),
    members,
    complete(row),
    ...cube.columns.map((_, column) => retentionCell(cube, row, column)),
  ]);
  const all = cube.members.reduce((sum, members) => sum + members, 0);
  const average: OutCell[] = [
    words.average,
    all,
    null,
    ...cube.columns.map((_, column) => weightedAverage(cube, column)),
  ];
  const running = cube.members.flatMap((_, row) =>
    cube.columns.flatMap((__, column) =>
      observation(cube, row, column) === 'running' ? [{ row, column: column + LEADING, style: 'italic' as const }] : [],
    ),
  );
  const few = cube.members.flatMap((members, row) =>
    members < TOO_FEW ? [0, 1, 2].map((column) => ({ row, column, style: 'quiet' as const })) : [],
  );
  return {
    id: 'triangle',
    row: FIRST_ROW,
    column: 1,
    heading: words.triangle[period][from],
    header: [
      words.cohort[period],
      commonWords[language].members,
      words.complete,
      ...cube.columns.map((column) => String(column.from)),
    ],
    rows: [...rows, average],
    formats: ['text', 'whole', 'whole', ...cube.columns.map(() => 'percentWhole' as const)],
    notes: [
      { column: 0, text: words.notes.cohort },
      { column: 2, text: words.notes.complete },
      {
        column: LEADING,
        text: [words.notes.cell, words.notes.running, words.notes.average].join(commonWords[language].wordGap),
      },
    ],
    heat: { fromColumn: LEADING, toColumn: LEADING + cube.columns.length },
    emphasis: [...few, ...running, { row: rows.length, style: 'bold' }],
    namedRange: rangeName('Retention', material),
    protect: true,
  };
}
