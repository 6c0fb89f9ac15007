import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { readAmounts } from '../../intake/readAmounts.ts';
import type { Attributes } from '../conditions/attributes.ts';
import { foldName } from '../foldName.ts';
import { likelyNames } from '../likelyNames.ts';
import { strictly } from '../refusedCells.ts';
import type { RetentionValue } from './retentionCube.ts';
import type { RetentionOptions } from './retentionOptions.ts';

const NAMES: readonly (readonly [RetentionValue, readonly string[]])[] = [
  ['share', ['份额', '占比', '佔比', '比例', '留存率']],
  ['members', ['会员', '會員', '会员数', '會員數', '人数', '人數']],
  ['sum', ['revenue', '收入', '合计', '合計', '总和', '總和', '求和']],
  ['average', ['average revenue', '平均收入', '平均', '平均值', '均值', 'mean']],
];

/** The setting `value`: share, members, or sum or average and the header of a column. Throws InputError. */
export function readValue(
  given: readonly (readonly Cell[])[],
  attributes: Attributes,
  rows: number,
): Pick<RetentionOptions, 'value' | 'amounts'> {
  if (given.length > 1) throw new InputError({ code: 'repeatedSetting', argument: 'settings', value: 'value' });
  if (given.length === 0 || given[0].length === 0) return {};
  const value = kindOfValue(cellText(given[0][0]));
  if (value === 'share' || value === 'members') return { value };
  const header = cellText(given[0][1]);
  if (header === '') {
    throw new InputError({
      code: 'badValue',
      argument: 'value',
      value: cellText(given[0][0]),
      hint: `${value}, amount`,
    });
  }
  const cellOf = attributes.column(header, 'value');
  const cells = Array.from({ length: rows }, (_, row) => cellOf(row));
  return { value, amounts: strictly('value', readAmounts(cells, attributes.reading)) };
}

function kindOfValue(typed: string): RetentionValue {
  const known = NAMES.flatMap(([value, names]) => [value, ...names].map((name) => [name, value] as const));
  const found = known.find(([name]) => foldName(name) === foldName(typed));
  if (found) return found[1];
  const hint = likelyNames(
    typed,
    known.map(([name]) => name),
  );
  throw new InputError({ code: 'unknownValue', argument: 'value', value: typed, hint });
}
