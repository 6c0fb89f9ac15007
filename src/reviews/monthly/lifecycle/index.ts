import { words as stageWords } from '../../../analyses/lifecycleStage/words/index.ts';
import type { RecallRate } from '../../../analyses/recallRate/recallRate.ts';
import { dayText } from '../../../engine/calendar.ts';
import type { Language } from '../../../engine/language.ts';
import { lastRow } from '../../../sheet/bounds.ts';
import { wholeText } from '../../../sheet/numberText.ts';
import type { Block, Chart } from '../../../sheet/sheetSpec.ts';
import { fill } from '../../../words/fill.ts';
import { type LifecycleFacts, lifecycleFacts } from '../../material/lifecycleFacts.ts';
import { reviewedPeriod } from '../../material/period.ts';
import type { Material, ReviewStep } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { lifecycleWords } from '../../words/lifecycle.ts';
import { countsOf } from '../countsOf.ts';
import { lackingSheet, sheetOf } from '../frame.ts';
import { linkToRows } from '../linkToRows.ts';
import { wordsOfPeriod } from '../wordsOfPeriod.ts';
import { carriedOver } from './carriedOver.ts';
import type { FilledIn } from './filledIn.ts';
import { flowBlock } from './flowBlock.ts';
import { keptOfLifecycle } from './keptOfLifecycle.ts';
import { periodFlow } from './periodFlow.ts';
import { reasonBlock } from './reasonBlock.ts';
import { recallBlocks, recallOf } from './recallBlocks.ts';
import { silenceBlock } from './silenceBlock.ts';
import { stageBlock, stageSums } from './stageBlock.ts';
import { stagesOf } from './stagesOf.ts';

/** Rows that a chart covers at the usual row height of 21 pixels. */
const CHART_ROWS = 16;

/** Where members stand, who came and went by period, and whom to win back. */
export const lifecycleStep: ReviewStep = {
  id: 'lifecycle',
  needs: ['members', 'orders', 'activity'],
  needsEarlier: true,
  title: (language) => commonWords[language].sheets.lifecycle,
  build: (material) => {
    const { language } = material;
    const facts = lifecycleFacts(material);
    const stages = stagesOf(material, facts);
    const sums = stageSums(stages, facts.buyers.minor);
    const flows = periodFlow(facts, reviewedPeriod(material));
    const { carried, before } = carriedOver(material);
    const recalled = before && { found: recallOf(before, facts, material), asOf: before.asOf };
    const kept = keptOfLifecycle(facts, sums, flows, recalled);
    const counts = countsOf(material, {
      members: facts.members.count,
      orders: facts.orders.count,
      activity: facts.activity.count,
    });
    if (stages.codes.every((code) => code < 0)) {
      const words = commonWords[language];
      return {
        spec: lackingSheet(material, 'lifecycle', counts, [fill(words.lack, { what: words.needs.lifecycle })]),
        kept,
        warnings: [],
      };
    }
    const names = stageWords[language].labels;
    const {
      blocks: [summary, ...others],
      charts,
    } = leftColumn(material, facts, { sums, flows, names, recalled, carried });
    const width = Math.max(...[summary, ...others].map((block) => block.formats.length));
    const silent = silenceBlock(material, facts, stages, names, carried, width + 2);
    return {
      spec: sheetOf(material, 'lifecycle', counts, {
        blocks: [linkToRows('lifecycle', summary, silent, listedOf(silent, summary)), ...others, silent],
        charts,
        mainBlock: 'silent',
      }),
      kept,
      warnings: lostRows(carried, language),
    };
  },
};

const lostRows = ({ lost, asOf }: FilledIn, language: Language): string[] =>
  lost === 0 ? [] : [fill(lifecycleWords[language].notCarried, { day: dayText(asOf), count: wholeText(lost) })];

/** How many of each stage the list holds: it names the stage in its own column. */
function listedOf(list: Block, summary: Block): number[] {
  const column = (list.header || []).indexOf((summary.header || [])[0]);
  return summary.rows.map(([stage]) => list.rows.reduce((sum, row) => sum + (row[column] === stage ? 1 : 0), 0));
}

interface Parts {
  readonly sums: ReturnType<typeof stageSums>;
  readonly flows: ReturnType<typeof periodFlow>;
  readonly names: Readonly<Record<string, string>>;
  readonly recalled: { readonly found: RecallRate; readonly asOf: number } | null;
  readonly carried: FilledIn;
}

/** Stages, what became of the last list, charts and flow, and at the bottom the reasons, which may grow. */
function leftColumn(
  material: Material,
  facts: LifecycleFacts,
  { sums, flows, names, recalled, carried }: Parts,
): { blocks: Block[]; charts: Chart[] } {
  const words = lifecycleWords[material.language];
  const stages = stageBlock(material, facts, sums, names);
  const recall = recalled ? recallBlocks(recalled.found, recalled.asOf, material, lastRow(stages) + 3) : [];
  const top = [stages, ...recall];
  const place = { column: 1, width: 520, height: 320 };
  const stageChart: Chart = {
    ...place,
    id: 'stagesChart',
    type: 'column',
    title: words.chart,
    block: 'stages',
    columns: [0, 1],
    rows: { from: 0, to: sums.length - 1 },
    row: lastRow(top[top.length - 1]) + 2,
  };
  const below = stageChart.row + CHART_ROWS + 2;
  if (flows.length === 0) {
    return { blocks: [...top, reasonBlock(material.language, carried, below)], charts: [stageChart] };
  }
  const flow = flowBlock(material, flows, below);
  const flowChart: Chart = {
    ...place,
    id: 'flowChart',
    type: 'stackedColumn',
    title: fill(words.flowChart, wordsOfPeriod(material)),
    block: 'flow',
    columns: [0, 1, 2, 3, 4],
    row: lastRow(flow) + 2,
  };
  const reasons = reasonBlock(material.language, carried, flowChart.row + CHART_ROWS + 2);
  return { blocks: [...top, flow, reasons], charts: [stageChart, flowChart] };
}
