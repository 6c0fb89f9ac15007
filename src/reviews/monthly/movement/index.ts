import { dayText } from '../../../engine/calendar.ts';
import { lastColumn, lastRow } from '../../../sheet/bounds.ts';
import { fill } from '../../../words/fill.ts';
import { type ScoredMembers, scoredMembers } from '../../material/scoredMembers.ts';
import type { Kept, Material, ReviewStep, Snapshot, StepResult } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { movementWords } from '../../words/movement.ts';
import { tiersWords } from '../../words/tiers.ts';
import { countsOf } from '../countsOf.ts';
import { FIRST_ROW, lackingSheet, proseBlock, sheetOf } from '../frame.ts';
import { readKept } from '../readKept.ts';
import { cutTexts } from '../tiers/cutsText.ts';
import { isSameRule, ruleOf, type TierRule } from '../tiers/tierRule.ts';
import { wordsOfPeriod } from '../wordsOfPeriod.ts';
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
  needsFrom: (known) => (isFirstReview(known) ? [] : ['members', 'orders']),
  title: (language) => commonWords[language].sheets.movement,
  build: (material) => {
    const { snapshot, language } = material;
    const common = commonWords[language];
    if (isFirstReview(material)) {
      const blocks = [
        proseBlock('first', FIRST_ROW, 1, common.sheets.movement, [
          fill(movementWords[language].first, wordsOfPeriod(material)),
        ]),
      ];
      return { spec: sheetOf(material, 'movement', [], { blocks }), kept: NOTHING, warnings: [] };
    }
    const table = scoredMembers(material);
    const counts = countsOf(material, { members: table.members.count, orders: table.orders.count });
    if (snapshot && table.scored.length > 0) return movementSheet(material, snapshot, table);
    return {
      spec: lackingSheet(material, 'movement', counts, [fill(common.lack, { what: common.needs.movement })]),
      kept: NOTHING,
      warnings: [],
    };
  },
};

/** Nothing to compare with, though there are tiers: no row has to be read to say so. */
function isFirstReview({ snapshot, kept }: Pick<Material, 'snapshot' | 'kept'>): boolean {
  const { tiers } = readKept(kept);
  return !snapshot && !(tiers && tiers.scored === 0);
}

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
        blocks: [matrix, summary, rule, paths, list],
        mainBlock: 'moves',
      },
    ),
    kept,
    warnings: [],
  };
}

function ruleLines(material: Material, snapshot: Snapshot, table: ScoredMembers, { rule, renamed }: Moves): string[] {
  const words = movementWords[material.language];
  const { cuts, schemes } = tiersWords[material.language];
  const line = (day: number, one: TierRule): string => `${dayText(day)} · ${fill(cuts, cutTexts(one.cuts))}`;
  const lines = [rule && line(snapshot.asOf, rule), line(material.asOf, ruleOf(table)), rule ? '' : words.ruleUnknown];
  if (rule && renamed)
    lines.push(fill(words.schemeChanged, { before: schemes[rule.scheme], now: schemes[table.scheme] }));
  else if (rule && !isSameRule(rule, ruleOf(table))) lines.push(words.ruleChanged);
  return lines.filter((one): one is string => Boolean(one));
}
