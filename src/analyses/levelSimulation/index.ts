import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis, type ResultCell, type Say } from '../analysis.ts';
import { cells, grid, id, number } from '../columns.ts';
import { readLadder } from '../memberLevel/ladder.ts';
import { MODES } from '../memberLevel/levelStep.ts';
import { movesPreview } from '../memberLevel/movesPreview.ts';
import { choice, day, wholeNumber } from '../settings.ts';
import { levelsTable } from './levelsTable.ts';
import { membersTable } from './membersTable.ts';
import { movesTable } from './movesTable.ts';
import { periodsTable } from './periodsTable.ts';
import { readPeriods } from './readPeriods.ts';
import type { Simulated } from './simulated.ts';
import { simulateLevels } from './simulateLevels.ts';
import { words } from './words/index.ts';

/** What the last period moves under each rule. */
function preview({ moves, ladder, periods }: Simulated, say: Say): ResultCell[][] {
  const last = moves.filter(({ period }) => period === periods.length - 1);
  const steps = MODES.map((_, rule) => last.map((move) => move.steps[rule]));
  return movesPreview(
    steps,
    ladder.levels.map(({ name }) => name),
    say,
  );
}

const TABLES = { members: membersTable, periods: periodsTable, moves: movesTable, levels: levelsTable, preview };

/** LEVEL_SIMULATION: what both level rules would have done with past data. */
export const levelSimulation: Analysis = analysis({
  id: 'LEVEL_SIMULATION',
  shape: 'table',
  columns: { member: id(), period: cells(), experience: number(), ladder: grid() },
  settings: {
    show: choice(['members', 'periods', 'moves', 'levels', 'preview'], 'members'),
    grace: wholeNumber(1, 0, 1000),
    'periods counted': wholeNumber(1, 0, 1000),
    period: choice(['as given', 'day', 'week', 'month', 'quarter', 'year'], 'as given'),
    as_of: day(),
  },
  words,
  compute({ member, period, experience, ladder: rows }, settings, { reading }) {
    if (rows.length === 0) throw new InputError({ code: 'blankCell', argument: 'ladder' });
    const ladder = readLadder('ladder', rows, reading);
    const periods = readPeriods(period, settings.period, settings.as_of, reading);
    const cube = simulateLevels(member, periods.codes, periods.labels.length, experience, ladder, {
      grace: settings.grace,
      counted: settings['periods counted'],
    });
    if (cube.members.length === 0) throw new InputError({ code: 'noRows' });
    return { ...cube, ladder, periods: periods.labels, show: settings.show };
  },
  table: (cube, say) => TABLES[cube.show](cube, say),
});
