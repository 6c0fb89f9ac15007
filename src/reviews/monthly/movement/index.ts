import { dayText } from '../../../engine/calendar.ts';
import { lastColumn, lastRow } from '../../../sheet/bounds.ts';
import { type ScoredMembers, scoredMembers } from '../../material/scoredMembers.ts';
import type { Kept, Material, ReviewStep, Snapshot, StepResult } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { movementWords } from '../../words/movement.ts';
import { tiersWords } from '../../words/tiers.ts';
import { countsOf } from '../countsOf.ts';
import { FIRST_ROW, lackingSheet, proseBlock, sheetOf } from '../frame.ts';
import { readKept } from '../readKept.ts';
import { ruleText } from '../tiers/tierRule.ts';
import { matrixBlock } from './matrixBlock.ts';
import { movedMembers, moveList, pathBlock } from './moveList.ts';
import { moveCounts, moveSummary } from './moveSummary.ts';
import { type Moves, movesSince } from './moves.ts';

/** What the overview tells of it; since is the as-of day of the review that was compared with, '' if there is none. */
export interface MovementKept {
  readonly since: string;
  readonly up: number;
  readonly down: number;
  readonly joined: number;
  readonly left: number;
  readonly same: number;
  readonly byBehaviour: number;
  readonly byLimits: number;
  readonly [key: string]: Kept[string];
}

const NOTHING: MovementKept = { since: '', up: 0, down: 0, joined: 0, left: 0, same: 0, byBehaviour: 0, byLimits: 0 };

/** Who changed tier since the last review, and whether by what they did or because the limits moved. */
export const movementStep: ReviewStep = {
  id: 'movement',
  needs: ['members', 'orders'],
  needsSnapshot: true,
  title: (language) => commonWords[language].sheets.movement,
  build: (material) => {
    const { snapshot, language } = material;
    const common = commonWords[language];
    const { tiers } = readKept(material.kept);
    if (!snapshot && !(tiers && tiers.scored === 0)) {
      const blocks = [proseBlock('first', FIRST_ROW, 1, common.sheets.movement, [movementWords[language].first])];
      return { spec: sheetOf(material, 'movement', [], { blocks }), kept: NOTHING, warnings: [] };
    }
    const table = scoredMembers(material);
    const counts = countsOf(material, { members: table.members.count, orders: table.orders.count });
    if (snapshot && table.scored.length > 0) return movementSheet(material, snapshot, table);
    return {
      spec: lackingSheet(material, 'movement', counts, [common.lack(common.needs.movement)]),
      kept: NOTHING,
      warnings: [],
    };
  },
};

function movementSheet(material: Material, snapshot: Snapshot, table: ScoredMembers): StepResult {
  const moves = movesSince(snapshot, table);
  const counts = moveCounts(moves);
  const moved = movedMembers(moves, table);
  const matrix = matrixBlock(material, moves, snapshot);
  const summary = moveSummary(material, counts, lastRow(matrix) + 3);
  const rule = proseBlock(
    'rule',
    lastRow(summary) + 3,
    1,
    movementWords[material.language].rule,
    ruleLines(material, snapshot, table, moves),
  );
  const list = moveList(material, moves, table, moved, lastColumn(matrix) + 2);
  const paths = pathBlock(material, moves, moved, list, lastRow(rule) + 3);
  const both = counts.causes.both.up + counts.causes.both.down;
  const kept: MovementKept = {
    since: dayText(snapshot.asOf),
    up: counts.up,
    down: counts.down,
    joined: counts.joined,
    left: counts.left,
    same: counts.same,
    byBehaviour: counts.causes.behaviour.up + counts.causes.behaviour.down + both,
    byLimits: counts.causes.limits.up + counts.causes.limits.down,
  };
  return {
    spec: sheetOf(
      material,
      'movement',
      countsOf(material, { members: table.members.count, orders: table.orders.count }),
      {
        // Prose would widen the first column of the matrix: it is cut off at the column's end and read in full in the cell.
        blocks: [matrix, summary, { ...rule, formats: ['text'] }, paths, list],
        mainBlock: 'moves',
      },
    ),
    kept,
    warnings: [],
  };
}

function ruleLines(material: Material, snapshot: Snapshot, table: ScoredMembers, { rule }: Moves): string[] {
  const words = movementWords[material.language];
  const { schemes } = tiersWords[material.language];
  const lines = [
    `${words.since(dayText(snapshot.asOf))}: ${snapshot.rule}`,
    `${dayText(material.asOf)}: ${ruleText(table)}`,
  ];
  if (!rule) return [...lines, words.ruleUnknown];
  return rule.scheme === table.scheme
    ? lines
    : [...lines, words.schemeChanged(schemes[rule.scheme], schemes[table.scheme])];
}
