import { periodText } from '../../../engine/periodText.ts';
import type { Block, Format, OutCell } from '../../../sheet/sheetSpec.ts';
import { fill } from '../../../words/fill.ts';
import { reviewedPeriod } from '../../material/period.ts';
import type { Material } from '../../review.ts';
import { overviewWords } from '../../words/overview.ts';
import { shareOf } from '../frame.ts';
import { listBlock } from '../listBlock.ts';
import { wordsOfPeriod } from '../wordsOfPeriod.ts';

/** A number of the reviewed period beside that of the period before; null where it isn't known or makes no sense. */
export interface Compared {
  readonly name: string;
  readonly now: number | null;
  readonly before: number | null;
  readonly note?: string;
}

/** Item, this period, the one before, change, change in %. */
export function compareBlock(
  material: Material,
  place: Pick<Block, 'id' | 'row' | 'heading' | 'moneyScale'>,
  format: Format,
  rows: readonly Compared[],
): Block {
  const words = overviewWords[material.language];
  const { text, whole, index, period } = reviewedPeriod(material);
  const part = whole ? undefined : fill(words.notes.part, wordsOfPeriod(material));
  const before = periodText(index - 1, period);
  return listBlock<Compared>(
    { ...place, column: 1, protect: true },
    [
      { header: words.item, format: 'text', cell: ({ name }) => name },
      { header: text, format, cell: ({ now }) => now },
      { header: whole ? before : `${before} ${words.samePart}`, format, note: part, cell: (one) => one.before },
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
