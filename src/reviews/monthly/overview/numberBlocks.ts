import { majorUnits } from '../../../sheet/numberText.ts';
import type { Block } from '../../../sheet/sheetSpec.ts';
import { fill } from '../../../words/fill.ts';
import type { Material } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { lifecycleWords } from '../../words/lifecycle.ts';
import { overviewWords } from '../../words/overview.ts';
import { tiersWords } from '../../words/tiers.ts';
import { shareOf } from '../frame.ts';
import { listBlock } from '../listBlock.ts';
import type { ReviewKept } from '../readKept.ts';
import { OTHER_CHANNELS } from '../tiers/keptOfTiers.ts';
import { wordsOfPeriod } from '../wordsOfPeriod.ts';
import { type Compared, compareBlock } from './compareBlock.ts';
import { flowOf } from './flowOf.ts';
import { valueSplit } from './valueSplit.ts';

/** A block that still needs to know its row. */
export type Placed = (row: number) => Block;

const only = (name: string, now: number): Compared => ({ name, now, before: null });

export function membersBlock(material: Material, { tiers, lifecycle, overview }: ReviewKept): Placed {
  const { blocks, items } = overviewWords[material.language];
  const people = lifecycle ? lifecycle.people : tiers ? tiers.people : 0;
  const inTable = lifecycle ? lifecycle.inTable : tiers ? tiers.inTable : 0;
  const rows: Compared[] = [only(items.people, people)];
  if (inTable > 0) rows.push(only(items.inTable, inTable), only(items.notInTable, people - inTable));
  if (overview && overview.joined !== null)
    rows.push({ name: items.joined, now: overview.joined, before: overview.joinedBefore });
  if (tiers && tiers.from !== 'nowhere')
    rows.push(only(items.withOrders, tiers.scored), only(items.withoutOrders, people - tiers.scored));
  return (row) => compareBlock(material, { id: 'memberNumbers', row, heading: blocks.members }, 'whole', rows);
}

export function behaviourBlock(material: Material, { tiers, lifecycle }: ReviewKept): Placed {
  const { blocks, items } = overviewWords[material.language];
  const life = lifecycleWords[material.language];
  const { now, before } = flowOf(lifecycle, material);
  const flow = (name: string, key: 'a' | 'n' | 'r' | 'b' | 'd'): Compared => ({
    name,
    now: now ? now[key] : null,
    before: before ? before[key] : null,
  });
  const rows: Compared[] = now
    ? [
        flow(life.active, 'a'),
        flow(life.fresh, 'n'),
        flow(life.returning, 'r'),
        flow(life.resurrecting, 'b'),
        flow(life.dormant, 'd'),
      ]
    : [];
  if (tiers && tiers.from === 'orders') {
    rows.push({ name: items.buyers, now: tiers.now.buyers, before: tiers.previous.buyers });
    rows.push({ name: items.orders, now: tiers.now.orders, before: tiers.previous.orders });
  }
  return (row) => compareBlock(material, { id: 'behaviour', row, heading: blocks.behaviour }, 'whole', rows);
}

/** Null where no channel is known. */
export function channelsBlock(material: Material, { tiers }: ReviewKept): Placed | null {
  if (!tiers || tiers.channels.length === 0) return null;
  const words = overviewWords[material.language];
  const common = commonWords[material.language];
  const withMoney = tiers.from === 'orders' && tiers.hasAmounts;
  const spent = tiers.channels.reduce((sum, { v }) => sum + v, 0);
  const name = (text: string): string => (text === '' ? words.unknown : text === OTHER_CHANNELS ? words.others : text);
  return (row) =>
    listBlock<(typeof tiers.channels)[number]>(
      { id: 'channels', row, column: 1, heading: words.blocks.channels, moneyScale: tiers.scale, protect: true },
      [
        {
          header: words.channel,
          format: 'text',
          note: fill(words.notes.channel, wordsOfPeriod(material)),
          cell: ({ n }) => name(n),
        },
        { header: common.members, format: 'whole', cell: ({ c }) => c },
        { header: words.items.joined, format: 'whole', note: words.notes.joined, cell: ({ j }) => j },
        tiers.from === 'orders' && { header: words.items.buyers, format: 'whole', cell: ({ b }) => b },
        withMoney && { header: common.spent, format: 'money', cell: ({ v }) => majorUnits(v, tiers.scale) },
        withMoney && {
          header: tiersWords[material.language].shareOfSpent,
          format: 'percent',
          cell: ({ v }) => shareOf(v, spent),
        },
      ],
      tiers.channels,
    );
}

const perOne = (minor: number, count: number, scale: number): number | null =>
  count === 0 ? null : majorUnits(Math.round(minor / count), scale);

/** Revenue, then what it changed by and why; null without amounts. */
export function revenueBlocks(material: Material, { tiers }: ReviewKept): Placed[] | null {
  if (tiers?.from !== 'orders' || !tiers.hasAmounts) return null;
  const words = overviewWords[material.language];
  const { items } = words;
  const { now, previous, scale } = tiers;
  const money = (name: string, of: (sales: typeof now) => number | null): Compared => ({
    name,
    now: of(now),
    before: of(previous),
  });
  const rows = [
    money(items.revenue, ({ minor }) => majorUnits(minor, scale)),
    money(items.perBuyer, ({ minor, buyers }) => perOne(minor, buyers, scale)),
    money(items.perOrder, ({ minor, orders }) => perOne(minor, orders, scale)),
  ];
  const { byBuyers, byValue, change } = valueSplit(previous, now);
  const parts: readonly (readonly [string, number])[] = [
    [items.byBuyers, byBuyers],
    [items.byValue, byValue],
    [items.wholeChange, change],
  ];
  return [
    (row) =>
      compareBlock(material, { id: 'revenue', row, heading: words.blocks.revenue, moneyScale: scale }, 'money', rows),
    (row) =>
      listBlock<readonly [string, number]>(
        {
          id: 'split',
          row,
          column: 1,
          heading: words.blocks.split,
          moneyScale: scale,
          protect: true,
          emphasis: [{ row: 2, style: 'bold' }],
        },
        [
          { header: words.item, format: 'text', note: words.notes.split, cell: ([name]) => name },
          { header: words.change, format: 'money', cell: ([, minor]) => majorUnits(minor, scale) },
        ],
        parts,
      ),
  ];
}
