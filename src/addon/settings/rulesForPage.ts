import { type FileRules, isDefault, settingOfRow } from '../../analyses/fileRules/fileRules.ts';
import { analysisById } from '../../analyses/index.ts';
import type { Rules } from '../api.ts';
import { SAME } from './withTables.ts';

/** The rules as forms show them: names of settings made canonical, rows without a value or with an unknown name left out. */
export function rulesForPage(rules: FileRules | null): Rules | null {
  if (!rules) return null;
  const { sheet, sheetId, functions } = rules;
  const values: Rules['values'] = {};
  for (const [id, rows] of Object.entries(functions)) {
    const analysis = analysisById(id)!;
    values[id] = rows.flatMap((row) => {
      const setting = settingOfRow(analysis, row);
      const isOurs = setting === undefined || row.cells.length < 2 || isDefault(analysis, setting, row);
      return isOurs ? [] : [[setting, ...row.cells.slice(1)]];
    });
  }
  const tables: Rules['tables'] = {};
  for (const [id, ofFunction] of Object.entries(rules.tables ?? {})) tables[id] = Object.keys(ofFunction);
  for (const [id, other] of Object.entries(SAME)) if (tables[other]) tables[id] = tables[id] ?? tables[other];
  return { sheet, sheetId, values, tables };
}
