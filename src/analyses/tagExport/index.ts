import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { beside, headersToo, id } from '../columns.ts';
import { refuseTooManyCells } from '../events/refuseTooManyCells.ts';
import { readTable } from '../memberTags/readTable.ts';
import { choice, rows, words as text, wholeNumber } from '../settings.ts';
import { exportTable } from './exportTables.ts';
import { exportTags } from './exportTags.ts';
import { marksOf } from './marksOf.ts';
import { WECOM } from './wecomLimits.ts';
import { words } from './words/index.ts';

const limit = (standard: number) => wholeNumber(standard, 1, 1_000_000);

/** TAG_EXPORT: tags of customers as WeCom can import them, checked against its limits. */
export const tagExport: Analysis = analysis({
  id: 'TAG_EXPORT',
  shape: 'table',
  columns: { customer: id(), tags_with_headers: headersToo(beside()) },
  settings: {
    show: choice(['import', 'tags', 'violations'], 'import'),
    group: rows(),
    separator: text(),
    'name length': limit(WECOM.name),
    groups: limit(WECOM.groups),
    'tags in group': limit(WECOM.tagsInGroup),
    'tags of customer': limit(WECOM.tagsOfCustomer),
    'tags in all': limit(WECOM.tags),
  },
  words,
  compute({ customer, tags_with_headers: table }, settings, { reading }) {
    const named = readTable(table, 'tags_with_headers', reading);
    const marks = marksOf(customer, named, table[0], settings.group, settings.separator);
    if (marks.length === 0) throw new InputError({ code: 'noRows', argument: 'tags_with_headers' });
    const found = exportTags(marks, {
      name: settings['name length'],
      groups: settings.groups,
      tagsInGroup: settings['tags in group'],
      tagsOfCustomer: settings['tags of customer'],
      tags: settings['tags in all'],
    });
    if (settings.show === 'import') refuseTooManyCells(found.lines.length, 4);
    return { show: settings.show, found };
  },
  table: ({ show, found }, say) => exportTable(show, found, say),
  sheet: ({ show }) => (show === 'violations' ? { formats: [...new Array(6).fill(undefined), 'line'] } : {}),
});
