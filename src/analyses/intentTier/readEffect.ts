import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { foldHan } from '../../intake/headers/foldHan.ts';
import { foldName } from '../foldName.ts';
import { plainNumber } from '../plainNumber.ts';

const RAISE = ['raise', 'raises', 'up', '升', '提高', '提升', '上升', '升级', '加'];
const LOWER = ['lower', 'lowers', 'down', '降', '降低', '下降', '降级', '减'];

/**
 * The steps of a signal: raise, lower (in three languages) or a whole number from −3 to 3; blank is one step up. Where it
 * isn't needed anything else is undefined. Throws InputError badValue.
 */
export function readEffect(cell: Cell, needed: boolean): number | undefined {
  if (isBlank(cell)) return 1;
  const word = foldHan(foldName(cellText(cell)));
  if (RAISE.includes(word)) return 1;
  if (LOWER.includes(word)) return -1;
  // A minus sign of print is what people copy.
  const steps = plainNumber(typeof cell === 'string' ? cell.replace(/−/g, '-') : cell);
  if (Number.isInteger(steps) && Math.abs(steps) <= 3) return steps;
  if (!needed) return undefined;
  throw new InputError({
    code: 'badValue',
    argument: 'signal',
    value: cellText(cell),
    hint: 'raise (升) · lower (降) · −3 … 3',
  });
}
