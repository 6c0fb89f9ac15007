import { foldName } from '../foldName.ts';

/** What people call the group that nothing was changed for. */
const CONTROL =
  'control|control group|ctrl|baseline|base|original|default|placebo|holdout|old|对照|对照组|控制组|原版|空白组|老|旧|旧版';
/** Traditional characters of these names. */
const FOLD: readonly (readonly [string, string])[] = [
  ['對', '对'],
  ['組', '组'],
  ['舊', '旧'],
];

/**
 * Names of groups in an order that the rows can't change: a control first, then by number or text. So the first group,
 * with which the others are compared, is the control.
 */
export function byControlName(names: readonly string[]): string[] {
  const rank = (name: string): number => {
    const folded = FOLD.reduce((text, [from, to]) => text.split(from).join(to), foldName(name));
    return CONTROL.split('|').indexOf(folded) >= 0 ? 0 : 1;
  };
  const byNumber = (a: string, b: string): number => {
    const numbers = [Number(a), Number(b)];
    if (numbers.every((value) => !Number.isNaN(value))) return numbers[0] - numbers[1];
    return Number(Number.isNaN(numbers[0])) - Number(Number.isNaN(numbers[1]));
  };
  return [...names].sort((a, b) => rank(a) - rank(b) || byNumber(a, b) || (a < b ? -1 : 1));
}
