import type { Format, SheetLook } from '../../sheet/sheetSpec.ts';
import type { ResultCell } from '../analysis.ts';
import type { OperatorsCube } from './operatorsTable.ts';

/** Shares and scores as per cents, what a cap above 1 lets through too; the lists of measures run on. */
export function rosterLook(cube: OperatorsCube, _settings: unknown, [header]: readonly ResultCell[][]): SheetLook {
  const formats = new Array<Format | undefined>(header.length).fill(undefined);
  if (cube.show === 'operators') {
    // Behind operator, moderators, their limit and the span, and groups with theirs.
    formats[cube.has.group ? 6 : 4] = 'percent';
    return { formats };
  }
  // Last come the score, the result and the measures below their standard.
  const score = header.length - 3;
  return { formats: [...formats.fill('percent', score - cube.measures.length, score + 1).slice(0, -1), 'line'] };
}
