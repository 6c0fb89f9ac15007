import { type Analysis, analysis } from '../analysis.ts';
import { money, number } from '../columns.ts';
import { choice } from '../settings.ts';
import { computeSplits } from './computeSplits.ts';
import { splitTable } from './splitTable.ts';
import { words } from './words/index.ts';

/** VALUE_SPLIT: how much of a change in revenue came from more or fewer members, how much from what each is worth. */
export const valueSplit: Analysis = analysis({
  id: 'VALUE_SPLIT',
  shape: 'table',
  columns: { members0: number(), revenue0: money(), members1: number(), revenue1: money() },
  settings: { rule: choice(['average', 'members first', 'value first'], 'average') },
  words,
  compute: (columns, { rule }) => computeSplits(columns, rule),
  table: splitTable,
});
