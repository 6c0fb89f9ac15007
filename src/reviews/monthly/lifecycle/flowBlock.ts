import { periodText } from '../../../engine/periodText.ts';
import type { Block } from '../../../sheet/sheetSpec.ts';
import { fill } from '../../../words/fill.ts';
import type { Material } from '../../review.ts';
import { lifecycleWords } from '../../words/lifecycle.ts';
import { rangeName } from '../frame.ts';
import { listBlock } from '../listBlock.ts';
import { wordsOfPeriod } from '../wordsOfPeriod.ts';
import { activeOf, type PeriodFlow } from './periodFlow.ts';

/** A row a period: active members by where they came from, and those who fell silent as a negative number. */
export function flowBlock(material: Material, flows: readonly PeriodFlow[], row: number): Block {
  const words = lifecycleWords[material.language];
  const named = wordsOfPeriod(material);
  const place = {
    id: 'flow',
    row,
    column: 1,
    heading: fill(words.flow, named),
    namedRange: rangeName('Flow', material),
    protect: true,
  };
  return listBlock<PeriodFlow>(
    place,
    [
      {
        header: named.header,
        format: 'text',
        note: fill(words.notes.flow, named),
        cell: ({ index }) => periodText(index, material.period || 'month'),
      },
      { header: words.fresh, format: 'whole', cell: ({ fresh }) => fresh },
      { header: words.returning, format: 'whole', cell: ({ returning }) => returning },
      { header: words.resurrecting, format: 'whole', cell: ({ resurrecting }) => resurrecting },
      { header: words.dormant, format: 'whole', cell: ({ dormant }) => (dormant === 0 ? 0 : -dormant) },
      { header: words.active, format: 'whole', cell: activeOf },
    ],
    flows,
  );
}
