import { exactSum } from '../../engine/exactSum.ts';
import type { TextColumn } from '../../intake/column.ts';

/** Work of one person, one type, or all, and the sales work in it. */
export interface Work {
  readonly name: string;
  readonly entries: number;
  readonly all: number;
  readonly sales: number;
}

/** Work by owner ('' without one) and by type, each by its text, and all together. */
export interface WorkShares {
  readonly owners: readonly Work[];
  readonly types: readonly Work[];
  readonly all: Work;
}

/** Adds up the log. Rows without a type or without an effort are left out. */
export function workShares(
  type: TextColumn,
  effort: Float64Array,
  owner: TextColumn | undefined,
  isSales: (type: string) => boolean,
): WorkShares {
  const sales = type.labels.map(isSales);
  const rows = Array.from(effort.keys()).filter((row) => type.codes[row] >= 0 && !Number.isNaN(effort[row]));
  const work = (name: string, own: readonly number[]): Work => ({
    name,
    entries: own.length,
    all: exactSum(own.map((row) => effort[row])),
    sales: exactSum(own.filter((row) => sales[type.codes[row]]).map((row) => effort[row])),
  });
  const by = ({ codes, labels }: TextColumn): Work[] => {
    const own = new Map<number, number[]>();
    for (const row of rows) {
      const its = own.get(codes[row]);
      if (its) its.push(row);
      else own.set(codes[row], [row]);
    }
    const works = [...own].map(([code, its]) => work(code < 0 ? '' : labels[code], its));
    return works.sort((a, b) => Number(a.name === '') - Number(b.name === '') || (a.name < b.name ? -1 : 1));
  };
  return { owners: owner ? by(owner) : [], types: by(type), all: work('', rows) };
}
