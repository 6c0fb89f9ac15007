import { periodStart } from '../../../engine/calendar.ts';
import type { Block } from '../../../sheet/sheetSpec.ts';
import { monthText } from '../../material/month.ts';
import type { Material } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { lifecycleWords } from '../../words/lifecycle.ts';
import { rangeName } from '../frame.ts';
import { listBlock } from '../listBlock.ts';
import { activeOf, type MonthFlow } from './monthlyFlow.ts';

/** A row a month: active members by where they came from, and those who fell silent as a negative number. */
export function flowBlock(material: Material, flows: readonly MonthFlow[], row: number): Block {
  const words = lifecycleWords[material.language];
  const place = {
    id: 'flow',
    row,
    column: 1,
    heading: words.flow,
    namedRange: rangeName('Flow', material.asOf),
    protect: true,
  };
  return listBlock<MonthFlow>(
    place,
    [
      {
        header: commonWords[material.language].month,
        format: 'text',
        note: words.notes.flow,
        cell: ({ month }) => monthText(periodStart(month, 'month')),
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
