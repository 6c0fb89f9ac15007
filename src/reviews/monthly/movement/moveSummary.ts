import type { Block, OutCell } from '../../../sheet/sheetSpec.ts';
import type { Material } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { type Cause, type Direction, movementWords } from '../../words/movement.ts';
import type { Moves } from './moves.ts';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'same', 'joined', 'left'];
const CAUSES: readonly Cause[] = ['behaviour', 'limits', 'both'];

/** Members by direction, and those who moved by cause. */
export type MoveCounts = Readonly<Record<Direction, number>> & {
  readonly causes: Readonly<Record<Cause, Readonly<Record<'up' | 'down', number>>>>;
};

export function moveCounts({ directions, causes }: Moves): MoveCounts {
  const counts = { up: 0, down: 0, same: 0, joined: 0, left: 0 };
  const byCause = { behaviour: { up: 0, down: 0 }, limits: { up: 0, down: 0 }, both: { up: 0, down: 0 } };
  directions.forEach((direction, member) => {
    counts[direction]++;
    const cause = causes[member];
    if (cause !== '' && (direction === 'up' || direction === 'down')) byCause[cause][direction]++;
  });
  return { ...counts, causes: byCause };
}

/** Direction, members, and for those who moved how many by which cause. */
export function moveSummary(material: Material, counts: MoveCounts, row: number): Block {
  const words = movementWords[material.language];
  const common = commonWords[material.language];
  const total = DIRECTIONS.reduce((sum, direction) => sum + counts[direction], 0);
  const causeCells = (direction: Direction): OutCell[] =>
    CAUSES.map((cause) => (direction === 'up' || direction === 'down' ? counts.causes[cause][direction] : null));
  return {
    id: 'summary',
    row,
    column: 1,
    heading: words.summary,
    header: [words.what, common.members, ...CAUSES.map((cause) => words.causes[cause])],
    rows: [
      ...DIRECTIONS.map((direction) => [words.directions[direction], counts[direction], ...causeCells(direction)]),
      [common.total, total, null, null, null],
    ],
    formats: ['text', 'whole', 'whole', 'whole', 'whole'],
    notes: [
      { column: 0, text: words.notes.directions },
      { column: 2, text: words.notes.causes },
    ],
    emphasis: [{ row: DIRECTIONS.length, style: 'bold' }],
    protect: true,
  };
}
