import { type Analysis, analysis } from '../analysis.ts';
import { cells, tellsTotals, text } from '../columns.ts';
import { checkExperiment } from '../experiment/checkExperiment.ts';
import { experimentLook } from '../experiment/experimentLook.ts';
import { experimentSettings } from '../experiment/experimentSettings.ts';
import { experimentTable } from '../experiment/experimentTable.ts';
import { orderGroups } from '../experiment/orderGroups.ts';
import { groupsFromRows } from './groupsFromRows.ts';
import { words } from './words/index.ts';

/** AB_TEST: an experiment from members' rows, a group and an outcome each. */
export const abTest: Analysis = analysis({
  id: 'AB_TEST',
  shape: 'table',
  columns: { group: tellsTotals(text()), outcome: cells() },
  settings: experimentSettings,
  words,
  compute({ group, outcome }, settings, run) {
    return checkExperiment(orderGroups(groupsFromRows(group, outcome, run.reading), settings), settings);
  },
  table: experimentTable,
  sheet: experimentLook,
});
