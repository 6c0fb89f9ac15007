import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis, type ResultCell, type Say } from '../analysis.ts';
import { number, optional } from '../columns.ts';
import { computeValueModel, type ValueModelCube } from './computeValueModel.ts';
import { historyColumns } from './histories.ts';
import { modelSettings } from './modelSettings.ts';
import { words } from './words/index.ts';

/** VALUE_MODEL: the parameters of BG/NBD and Gamma-Gamma with their likelihoods, checks and warnings. */
export const valueModel: Analysis = analysis({
  id: 'VALUE_MODEL',
  shape: 'table',
  columns: { ...historyColumns, average: optional(number()) },
  settings: modelSettings,
  words,
  compute({ average, ...columns }, settings) {
    const cube = computeValueModel(columns, average, settings);
    if (cube.members === 0) throw new InputError({ code: 'noRows' });
    return cube;
  },
  table: modelTable,
  sheet({ orders, value, correlation }) {
    const fitted = orders.length + value.length;
    const last = fitted + (correlation === undefined ? 2 : 3);
    const isCount = (row: number): boolean => row === fitted || row === fitted + 1;
    const cellFormats = Array.from({ length: last }, (_, row) => {
      return { row, column: 1, format: isCount(row) ? ('whole' as const) : ('fine' as const) };
    });
    return { cellFormats };
  },
});

/** Name and value a row; the warnings come last, a row each. */
function modelTable(cube: ValueModelCube, say: Say): ResultCell[][] {
  const known = (value: number): ResultCell => (Number.isFinite(value) ? value : null);
  const row = ([name, value]: readonly [string, number]): ResultCell[] => [say(name), known(value)];
  const warnings = cube.warnings.map(({ key, n }): ResultCell[] => [
    say('warning'),
    say(key).replace('{n}', n === undefined ? '' : String(Math.round(n * 1000) / 1000)),
  ]);
  return [
    [say('name'), say('value')],
    ...cube.orders.map(row),
    ...cube.value.map(row),
    row(['members', cube.members]),
    row(['repeat buyers', cube.repeaters]),
    ...(cube.correlation === undefined ? [] : [row(['correlation', cube.correlation])]),
    ...(warnings.length > 0 ? warnings : [[say('warning'), say('none')]]),
  ];
}
