import { lastRow } from '../../../sheet/bounds.ts';
import { linkToOutput } from '../../../sheet/links.ts';
import type { Block } from '../../../sheet/sheetSpec.ts';
import { Findings } from '../../material/findings.ts';
import { People } from '../../material/people.ts';
import { reviewedPeriod } from '../../material/period.ts';
import { type Members, readMembers } from '../../material/readMembers.ts';
import type { Material, ReviewStep } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { overviewWords } from '../../words/overview.ts';
import { FIRST_ROW, nameOfSheet, proseBlock, sheetOf } from '../frame.ts';
import { listBlock } from '../listBlock.ts';
import { readKept } from '../readKept.ts';
import { behaviourBlock, channelsBlock, membersBlock, type Placed, revenueBlocks } from './numberBlocks.ts';
import type { OverviewKept } from './overviewKept.ts';
import { portraitBlock } from './portrait.ts';
import { reconcile } from './reconcileLines.ts';
import { summaryLines } from './summaryLines.ts';
import { type Todo, todosOf, todoText } from './todos.ts';
import { trend } from './trendBlock.ts';

/** Periods with their charts stand right of the widest block at the left. */
const TREND_COLUMN = 8;

/** One page: the review in words, what to do, five blocks of numbers, and whether the sheets agree. Comes last, from what the others kept. */
export const overviewStep: ReviewStep = {
  id: 'overview',
  needs: ['members'],
  title: (language) => commonWords[language].sheets.overview,
  build: (material) => {
    const { language } = material;
    const words = overviewWords[language];
    const members = readMembers(material, new People(), new Findings());
    const kept: OverviewKept = joinedIn(members, material);
    const review = readKept({ ...material.kept, overview: kept });
    const lines = reconcile(review, material);
    const differing = lines.filter(({ agrees }) => !agrees).map(({ line }) => `${line}: ${words.reconcile.differs}`);
    const line =
      (id: string, heading: string, sentences: readonly string[]): Placed =>
      (row) =>
        proseBlock(id, row, 1, heading, sentences);

    const placed: Placed[] = [
      line('words', words.words, summaryLines({ ...material, kept: { ...material.kept, overview: kept } })),
      todoBlock(material, todosOf(review)),
      membersBlock(material, review),
      behaviourBlock(material, review),
      channelsBlock(material, review) || line('channels', words.blocks.channels, [words.missing.channels]),
      portraitBlock(material, members) || line('portrait', words.blocks.portrait, [words.missing.portrait]),
      ...(revenueBlocks(material, review) || [line('revenue', words.blocks.revenue, [words.missing.revenue])]),
      line(
        'reconciled',
        words.blocks.reconciled,
        lines.map((one) => `${one.agrees ? words.reconcile.agrees : words.reconcile.differs} · ${one.line}`),
      ),
    ];
    const blocks = stack(placed);
    const periods = trend(material, review, TREND_COLUMN);
    // The words run on over the columns at their right, so periods and charts begin below them.
    const below = periods ? shiftDown(periods, blocks[1].row - FIRST_ROW) : null;
    return {
      spec: sheetOf(material, 'overview', [], {
        blocks: below ? [...blocks, below.block] : blocks,
        charts: below ? below.charts : [],
      }),
      kept,
      warnings: differing,
    };
  },
};

/** Blocks under each other with a heading and a free row between; one without rows is passed over. */
function stack(placed: readonly Placed[]): Block[] {
  const blocks: Block[] = [];
  let row = FIRST_ROW;
  for (const place of placed) {
    const block = place(row);
    if (block.rows.length === 0) continue;
    blocks.push(block);
    row = lastRow(block) + 3;
  }
  return blocks;
}

function shiftDown(shown: NonNullable<ReturnType<typeof trend>>, rows: number): NonNullable<ReturnType<typeof trend>> {
  return {
    block: { ...shown.block, row: shown.block.row + rows },
    charts: shown.charts.map((chart) => ({ ...chart, row: chart.row + rows })),
  };
}

function todoBlock(material: Material, todos: readonly Todo[]): Placed {
  const { language } = material;
  const words = overviewWords[language];
  return (row) =>
    listBlock<Todo>(
      { id: 'todo', row, column: 1, heading: words.todo },
      [
        {
          header: words.where,
          format: 'text',
          cell: ({ sheet }) => ({ link: linkToOutput(sheet), text: nameOfSheet(sheet, material) }),
        },
        {
          header: words.what,
          format: 'line',
          cell: (todo) => todoText(todo, language),
        },
      ],
      todos,
    );
}

/** Who joined in the reviewed period and in the one before; null without a join date. */
function joinedIn(members: Members, material: Material): OverviewKept {
  if (!members.has('join_at')) return { joined: null, joinedBefore: null };
  const { from, to, previousFrom, previousTo } = reviewedPeriod(material);
  const days = members.days('join_at');
  const between = (first: number, end: number): number =>
    days.reduce((sum, day) => sum + (day >= first && day < end ? 1 : 0), 0);
  return { joined: between(from, to), joinedBefore: between(previousFrom, previousTo) };
}
