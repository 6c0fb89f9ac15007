import { type Analysis, analysis } from '../analysis.ts';
import { grid } from '../columns.ts';
import { checkExperiment } from '../experiment/checkExperiment.ts';
import { experimentLook } from '../experiment/experimentLook.ts';
import { experimentSettings } from '../experiment/experimentSettings.ts';
import { experimentTable } from '../experiment/experimentTable.ts';
import { orderGroups } from '../experiment/orderGroups.ts';
import { groupsFromTable } from './groupsFromTable.ts';
import { words } from './words/index.ts';

/** AB_COUNTS: an experiment from a table with a row a group. */
export const abCounts: Analysis = analysis({
  id: 'AB_COUNTS',
  shape: 'table',
  columns: { table: grid() },
  settings: experimentSettings,
  words,
  compute({ table }, settings, run) {
    return checkExperiment(orderGroups(groupsFromTable(table, run.reading), settings), settings);
  },
  table: experimentTable,
  sheet: experimentLook,
});
