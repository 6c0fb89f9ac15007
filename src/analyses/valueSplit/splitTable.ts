import type { ResultCell, Say } from '../analysis.ts';
import type { Splits } from './computeSplits.ts';

/** A header, then a row for each row of the input; a row that isn't whole stays blank, so that the result fits beside it. */
export function splitTable({ rows, scale }: Splits, say: Say): ResultCell[][] {
  const unit = 10 ** scale;
  const body = rows.map((row): ResultCell[] =>
    row ? [row.change / unit, row.fromMembers / unit, row.fromValue / unit] : [null, null, null],
  );
  return [['change', 'from members', 'from value'].map(say), ...body];
}
