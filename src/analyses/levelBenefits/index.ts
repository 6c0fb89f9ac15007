import { type Analysis, analysis } from '../analysis.ts';
import { grid, number, optional, text } from '../columns.ts';
import { choice, rows, wholeNumber } from '../settings.ts';
import { benefitGaps } from './benefitGaps.ts';
import { TABLES } from './benefitTables.ts';
import { levelCosts } from './levelCosts.ts';
import { readBenefits } from './readBenefits.ts';
import { readMembers } from './readMembers.ts';
import { readUses } from './readUses.ts';
import { words } from './words/index.ts';

/** LEVEL_BENEFITS: what the benefits of each level cost, and where a higher level has less than a lower one. */
export const levelBenefits: Analysis = analysis({
  id: 'LEVEL_BENEFITS',
  shape: 'table',
  columns: { benefits_with_headers: grid(), level: text(), members: optional(number()) },
  settings: {
    show: choice(['levels', 'benefits', 'gaps'], 'levels'),
    order: choice(['lowest first', 'highest first'], 'lowest first'),
    use: rows(),
    decimals: wholeNumber(2, 0, 4),
  },
  words,
  compute({ benefits_with_headers, level, members: counts }, { show, order: first, use, decimals }, { reading }) {
    const table = readBenefits('benefits_with_headers', benefits_with_headers, decimals, reading);
    const members = readMembers(level, counts, table.levels);
    const order = [...table.levels.keys()];
    if (first === 'highest first') order.reverse();
    return {
      ...table,
      ...levelCosts(table.benefits, members, readUses(use, table, reading)),
      order,
      members,
      gaps: benefitGaps(table.benefits, order),
      unit: 10 ** table.scale,
      show,
    };
  },
  table: (cube, say) => TABLES[cube.show](cube, say),
});
