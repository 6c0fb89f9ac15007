import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { foldLabel } from '../playbook/knownLabels.ts';

const LATIN = /\b(sales?|sell(ing)?|upsell(ing)?|clos(e|ing)|deals?|quot(e|es|ation|ations)|conversions?)\b/;
const HAN = /销售|成交|转化|推销|促单|逼单|催单|跟单|报价|带货|卖货|收款/;

/**
 * Whether a type of work is sales: one of the types named in the settings (in cells or parted by |), or, where none is
 * named, one whose name says so.
 */
export function salesWork(rows: readonly (readonly Cell[])[]): (type: string) => boolean {
  const named = rows
    .reduce<string[]>((all, cells) => all.concat(...cells.map((cell) => cellText(cell).split('|'))), [])
    .map(foldLabel)
    .filter(Boolean);
  if (named.length > 0) return (type) => named.includes(foldLabel(type));
  return (type) => LATIN.test(foldLabel(type)) || HAN.test(foldLabel(type));
}
