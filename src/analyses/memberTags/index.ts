import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { grid, memberTable } from '../columns.ts';
import { sayer } from '../say.ts';
import { choice, rows, words as text } from '../settings.ts';
import { exportTable } from '../tagExport/exportTables.ts';
import { tagExport } from '../tagExport/index.ts';
import { conflicts } from './conflicts.ts';
import { exportOf, idsOf } from './exportOf.ts';
import { memberTags as tagsOfMembers } from './memberTags.ts';
import { readRules } from './readRules.ts';
import { readTable } from './readTable.ts';
import { conflictTable, dictionaryTable, tagsTable, wecomTable } from './tagTables.ts';
import { words } from './words/index.ts';

/** MEMBER_TAGS: tags by rules beside a table of members, the dictionary of tags, their conflicts and the export for WeCom. */
export const memberTags: Analysis = analysis({
  id: 'MEMBER_TAGS',
  shape: 'table',
  columns: { table_with_headers: memberTable(), rules: grid() },
  settings: {
    show: choice(['tags', 'dictionary', 'conflicts', 'wecom', 'export', 'violations'], 'tags'),
    separator: text(),
    exclusive: rows(),
  },
  words,
  compute({ table_with_headers, rules }, { show, separator, exclusive }, { reading }) {
    const table = readTable(table_with_headers, 'table_with_headers', reading);
    if (table.rows === 0) throw new InputError({ code: 'noRows', argument: 'table_with_headers' });
    const tagged = tagsOfMembers(table, readRules(rules, table));
    // Checked whatever is shown: a misspelt tag is told at once.
    const found = conflicts(tagged, exclusive);
    return { show, separator: separator || ', ', tagged, found, ids: idsOf(table_with_headers, reading) };
  },
  table({ show, separator, tagged, found, ids }, say) {
    if (show === 'dictionary') return dictionaryTable(tagged, say);
    if (show === 'conflicts') return conflictTable(tagged, found, say);
    if (show === 'export' || show === 'violations') {
      const kind = show === 'export' ? 'import' : 'violations';
      return exportTable(kind, exportOf(tagged, ids, say), sayer(tagExport, say.language));
    }
    return show === 'wecom' ? wecomTable(tagged, say) : tagsTable(tagged, separator, say);
  },
});
