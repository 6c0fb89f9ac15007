import type { Block, Format, OutCell } from '../../../sheet/sheetSpec.ts';
import { monthText, reviewedMonth } from '../../material/month.ts';
import type { Material } from '../../review.ts';
import { overviewWords } from '../../words/overview.ts';
import { shareOf } from '../frame.ts';
import { listBlock } from '../listBlock.ts';

/** A number of the reviewed month beside that of the month before; null where it isn't known or makes no sense. */
export interface Compared {
  readonly name: string;
  readonly now: number | null;
  readonly before: number | null;
  readonly note?: string;
}

/** Item, this month, the month before, change, change in %. */
export function compareBlock(
  material: Material,
  place: Pick<Block, 'id' | 'row' | 'heading' | 'moneyScale'>,
  format: Format,
  rows: readonly Compared[],
): Block {
  const words = overviewWords[material.language];
  const month = reviewedMonth(material.asOf);
  const part = month.whole ? undefined : words.notes.part;
  const before = monthText(month.previousFrom);
  return listBlock<Compared>(
    { ...place, column: 1, protect: true },
    [
      { header: words.item, format: 'text', cell: ({ name }) => name },
      { header: month.text, format, cell: ({ now }) => now },
      { header: month.whole ? before : `${before} ${words.partMonth}`, format, note: part, cell: (one) => one.before },
      { header: words.change, format, cell: (one) => difference(one, place.moneyScale || 0) },
      { header: words.changeShare, format: 'change', cell: changeShare },
    ],
    rows,
  );
}

/** Rounded to the smallest unit: 40.51 − 47.60 is −7.09. */
function difference({ now, before }: Compared, scale: number): OutCell {
  return now === null || before === null ? null : Math.round((now - before) * 10 ** scale) / 10 ** scale;
}

const changeShare = ({ now, before }: Compared): OutCell =>
  now === null || before === null || before <= 0 ? null : shareOf(now - before, before);
