import { InputError } from '../../engine/inputProblem.ts';
import { isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { isTotalsRow } from '../../intake/tables/isTotalsRow.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { grid } from '../columns.ts';
import { funnelTable } from '../funnel/funnelTable.ts';
import { duration, rows as settingRows } from '../settings.ts';
import { chosenSteps } from './chosenSteps.ts';
import { computeStepFunnel } from './computeStepFunnel.ts';
import { readWideStep } from './readWideStep.ts';
import { withHeaders } from './withHeaders.ts';
import { words } from './words/index.ts';

/** STEP_FUNNEL: a funnel of wide data, a row a member and a column a step. */
export const stepFunnel: Analysis = analysis({
  id: 'STEP_FUNNEL',
  shape: 'table',
  columns: { steps_with_headers: grid() },
  settings: { window: duration({ count: 0, unit: 'none' }), steps: settingRows() },
  words,
  compute({ steps_with_headers: table }, { window, steps: chosen }, { reading }) {
    const [headers = [], ...body] = withHeaders(table, reading);
    const rows: number[] = [];
    body.forEach((cells, row) => {
      if (!cells.every(isBlank) && !isTotalsRow(cells)) rows.push(row);
    });
    if (rows.length === 0) throw new InputError({ code: 'noRows' });
    const counted = new Set(rows);
    const places = chosenSteps(chosen, headers.map(cellText));
    const steps = places.map((column) => {
      const cells = body.map((line, row) => (counted.has(row) ? line[column] : ''));
      return readWideStep(cells, 2, 'steps_with_headers', reading);
    });
    const names = places.map((column) => cellText(headers[column]) || String(column + 1));
    return computeStepFunnel(names, steps, rows, window);
  },
  table: funnelTable,
  sheet: () => ({ chart: { type: 'bar', columns: [1, 2] } }),
});
