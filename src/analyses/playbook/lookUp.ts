import type { TextColumn } from '../../intake/column.ts';
import type { ResultCell } from '../analysis.ts';
import { foldLabel, idsOfLabel } from './knownLabels.ts';

/** What stands behind each label: as many cells for each. */
export interface Playbook {
  readonly width: number;
  /** By the label as written, folded, and by the ids of tiers that it names in any language. */
  readonly byText: ReadonlyMap<string, readonly ResultCell[]>;
  readonly byId: ReadonlyMap<string, readonly ResultCell[]>;
  /** For every other label. */
  readonly otherwise?: readonly ResultCell[];
  /** Cells of one's own rather than keys of our words. */
  readonly isOwn: boolean;
}

/** The cells of every label: the label as written first, then what it means in another language, then the rest. */
export function lookUp({ codes, labels }: TextColumn, playbook: Playbook) {
  const blank = new Array<ResultCell>(playbook.width).fill(null);
  const found = labels.map((label) => {
    const exact = playbook.byText.get(foldLabel(label));
    if (exact) return exact;
    const id = idsOfLabel(label).find((known) => playbook.byId.has(known));
    return (id !== undefined && playbook.byId.get(id)) || playbook.otherwise || blank;
  });
  return { rows: Array.from(codes, (code) => (code < 0 ? blank : found[code])), isOwn: playbook.isOwn };
}
