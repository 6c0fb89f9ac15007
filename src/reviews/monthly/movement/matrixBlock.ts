import { TIER_NAMES } from '../../../analyses/rfm/tiers.ts';
import { countMoves } from '../../../analyses/tierMovement/tierMovement.ts';
import { dayText } from '../../../engine/calendar.ts';
import type { Block, OutCell } from '../../../sheet/sheetSpec.ts';
import { fill } from '../../../words/fill.ts';
import type { Material, Snapshot } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { movementWords } from '../../words/movement.ts';
import { FIRST_ROW, rangeName } from '../frame.ts';
import type { Moves } from './moves.ts';

/** From × to, with those without an order and those who are only in one of both reviews; totals at the end of each side. */
export function matrixBlock(material: Material, moves: Moves, snapshot: Snapshot): Block {
  const { language } = material;
  const words = movementWords[language];
  const common = commonWords[language];
  const names = moves.tiers.map((tier) => TIER_NAMES[language][tier] || tier);
  const { counts } = countMoves(moves);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const fromNames = [...names, words.noTier, words.absentBefore];
  const rows: OutCell[][] = fromNames.map((name, from) => [name, ...counts[from], sum(counts[from])]);
  const columnTotals = counts.map((_, to) => sum(counts.map((row) => row[to])));
  return {
    id: 'matrix',
    row: FIRST_ROW,
    column: 1,
    heading: fill(words.matrix, { day: dayText(snapshot.asOf) }),
    header: [words.from, ...names, words.noTier, words.absentNow, common.total],
    rows: [...rows, [common.total, ...columnTotals, sum(columnTotals)]],
    formats: ['text', ...columnTotals.map(() => 'tally' as const), 'whole'],
    notes: [{ column: 0, text: words.notes.matrix }],
    emphasis: [
      ...names.map((_, place) => ({ row: place, column: place + 1, style: 'bold' as const })),
      { row: fromNames.length, style: 'bold' },
    ],
    namedRange: rangeName('Movement', material),
    protect: true,
  };
}
