import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, isErrorCell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { normaliseHeader } from '../../intake/headers/normaliseHeader.ts';

/**
 * Names of the columns in a table of counts, as headers are normalised: lower case, simplified characters. The first name
 * that a table has wins, so that a count of visits is no count of members where both stand.
 */
const NAMES = {
  group: 'group|groups|variant|variation|arm|bucket|version|组|组别|分组|组名|版本|方案|变体',
  members:
    'members|member|n|size|sample size|users|visitors|nobs|trials|count|人数|总人数|会员数|会员|会员人数|用户数|样本量|样本数',
  converted:
    'converted|conversions|conversion|successes|success|buyers|转化|转化数|转化人数|转换|转换数|转换人数|成交人数|成功|成功数|成功人数|购买人数',
  sum: 'sum|合计|总和|总额',
  squares: 'sum of squares|sum squares|sum of squared|sumsq|sum sq|squares|平方和',
  mean: 'mean|average|avg|均值|平均|平均值|平均数',
  sd: 'sd|s d|std|std dev|stdev|standard deviation|标准差|标准偏差',
};

export type CountsColumn = keyof typeof NAMES;

/** Which column holds what; the group stands in its own column, else in the first that is nothing else. */
export interface CountsShape {
  readonly shape: 'rates' | 'sums' | 'moments';
  readonly column: Readonly<Partial<Record<CountsColumn, number>>> & {
    readonly group: number;
    readonly members: number;
  };
}

/** Reads the header of a table of counts. Throws InputError where it fits none of the three shapes. */
export function readCountsHeader(header: readonly Cell[]): CountsShape {
  const error = header.find(isErrorCell);
  if (error !== undefined)
    throw new InputError({ code: 'errorCell', argument: 'table', row: 1, value: cellText(error) });
  const texts = header.map((cell) => normaliseHeader(cellText(cell)).text);
  const column: Partial<Record<CountsColumn, number>> = {};
  for (const name of Object.keys(NAMES) as CountsColumn[]) {
    const places = NAMES[name].split('|').map((header) => texts.indexOf(header));
    column[name] = places.find((place) => place >= 0);
  }
  const taken = Object.keys(column).map((name) => column[name as CountsColumn]);
  const group = column.group ?? texts.findIndex((_, place) => taken.indexOf(place) < 0);
  const { members, converted, sum, squares, mean, sd } = column;
  const shape =
    converted !== undefined
      ? 'rates'
      : sum !== undefined && squares !== undefined
        ? 'sums'
        : mean !== undefined && sd !== undefined
          ? 'moments'
          : undefined;
  if (shape === undefined || members === undefined || group < 0) {
    throw new InputError({ code: 'countsHeader', argument: 'table', row: 1, value: header.map(cellText).join(', ') });
  }
  return { shape, column: { ...column, group, members } };
}
