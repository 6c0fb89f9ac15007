import type { Grid } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { foldHan } from '../../intake/headers/foldHan.ts';
import { foldName } from '../foldName.ts';
import type { NamedTable } from './readTable.ts';

/** Headers of a rule table, 繁 folded, in the order of our columns. */
const HEADERS: readonly (readonly string[])[] = [
  ['field', 'column', '字段', '栏位', '列', '项目', '指标'],
  ['operator', 'test', 'condition', '运算符', '条件', '比较', '判断', '关系', '运算子', '操作符'],
  ['value', '值', '数值', '取值'],
  ['tag', 'label', '标签', '标签名', '标签名称'],
  ['dimension', 'group', '维度', '标签维度', '标签组', '分组'],
];

/** Where field, operator, value, tag and dimension stand, and whether the first row is a header: three names tell one. */
export function ruleOrder(rules: Grid, table: NamedTable): { order: number[]; headers: 0 | 1 } {
  const first = (rules[0] ?? []).map((cell) => foldHan(foldName(cellText(cell))));
  const places = HEADERS.map((names) => first.findIndex((name) => names.includes(name)));
  const isHeader = places.filter((place) => place >= 0).length >= 3 && !table.has(cellText(rules[0][0]));
  const isComplete = places.slice(0, 4).every((place) => place >= 0);
  // A table of one's own order must name all but the dimension; otherwise ours is meant.
  return { order: isHeader && isComplete ? places : [0, 1, 2, 3, 4], headers: isHeader ? 1 : 0 };
}
