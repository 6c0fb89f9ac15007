import { lastRow } from '../../../sheet/bounds.ts';
import type { Block } from '../../../sheet/sheetSpec.ts';
import { isNameless } from '../../material/dateSteps.ts';
import type { FindingGroup } from '../../material/findings.ts';
import type { Kept, ReviewStep } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { dataCheckWords } from '../../words/dataCheck.ts';
import { countsOf } from '../countsOf.ts';
import { lackingSheet, proseBlock, sheetOf } from '../frame.ts';
import { countBlock, matchBlock, rowBlock, sourceBlock } from './blocks.ts';
import { checkAll } from './checkAll.ts';
import { earlyEnds, namelessLines, remarkLines } from './remarks.ts';

/** What the overview tells of it: rows of all tables, and those left out. */
export interface DataCheckKept {
  readonly rows: number;
  readonly used: number;
  readonly leftOut: number;
  /** Rows left out that would count if somebody mended them. */
  readonly toMend: number;
  /** Rows left out because their table says of nobody whose they are: they serve a funnel of dates only. */
  readonly nameless: number;
  readonly [key: string]: Kept[string];
}

/** Left out because it should be: nothing is to be mended. */
const asMeant = ({ code }: FindingGroup): boolean => AS_MEANT.includes(code);
const AS_MEANT: readonly FindingGroup['code'][] = [
  'afterReview',
  'notCounted',
  'totalsRow',
  'noteRow',
  'headerAgain',
  'orderLine',
  'orderTwice',
  'orderInTwoSheets',
];

/** Every row that was not used as it stands, why, and what was done; nothing is hidden. */
export const dataCheckStep: ReviewStep = {
  id: 'dataCheck',
  needs: ['members', 'orders', 'activity'],
  title: (language) => commonWords[language].sheets.dataCheck,
  build: (material) => {
    const words = dataCheckWords[material.language];
    const checked = checkAll(material);
    const { members, orders, activity, findings } = checked;
    const counts = countsOf(material, { members: members.count, orders: orders.count, activity: activity.count });
    const groups = [...findings.groups].sort(
      (a, b) => Number(asMeant(a)) - Number(asMeant(b)) || b.count - a.count || a.column - b.column,
    );
    const leftOut = groups.filter(({ done }) => done === 'leftOut');
    const odd = leftOut.filter((group) => !asMeant(group));
    const sum = (some: readonly FindingGroup[]): number => some.reduce((rows, { count }) => rows + count, 0);
    const nameless = sum(odd.filter(({ source }) => isNameless(source)));
    const warnings = earlyEnds(material, checked);
    const remarks = [...warnings, ...namelessLines(nameless, material), ...remarkLines(material, checked)];

    const sources = sourceBlock(material, groups);
    const problems: Block =
      groups.length > 0
        ? countBlock(material, groups, lastRow(sources) + 3)
        : proseBlock('problems', lastRow(sources) + 3, 1, words.problems, [words.noProblems]);
    const told = proseBlock(
      'remarks',
      lastRow(problems) + 3,
      1,
      words.remarks,
      remarks.length > 0 ? remarks : [words.noRemarks],
    );
    const blocks = [sources, problems, told];
    if (members.count.used > 0 && material.present.some((kind) => kind !== 'members'))
      blocks.push(matchBlock(material, checked, lastRow(told) + 3));
    const rows = counts.reduce((sum, [, count]) => sum + count.rows, 0);
    const kept: DataCheckKept = {
      rows,
      used: counts.reduce((sum, [, count]) => sum + count.used, 0),
      leftOut: sum(leftOut),
      toMend: sum(odd.filter(({ source }) => !isNameless(source))),
      nameless,
    };
    if (rows === 0) return { spec: lackingSheet(material, 'dataCheck', counts, [words.noProblems]), kept, warnings };
    const list = groups.length > 0 ? [rowBlock(material, groups, 8)] : [];
    return {
      spec: sheetOf(material, 'dataCheck', counts, {
        blocks: [...blocks, ...list],
        kind: 'check',
        mainBlock: list.length > 0 ? 'rows' : 'sources',
      }),
      kept,
      warnings,
    };
  },
};
