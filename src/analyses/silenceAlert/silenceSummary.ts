import type { ResultCell, Say } from '../analysis.ts';
import { type MembersSilence, STATUSES } from './silence.ts';

/** Members by status; heavy and light ones apart where visits are known, since their silence has other reasons. */
export function silenceSummary({ codes, kinds }: MembersSilence, say: Say): ResultCell[][] {
  const present = ['heavy', 'light', ''].filter((kind) =>
    kinds.some((other, row) => other === kind && codes[row] >= 0),
  );
  const line = (name: string, has: (kind: string) => boolean): ResultCell[] => {
    const counts = STATUSES.map(() => 0);
    for (let row = 0; row < codes.length; row++) if (codes[row] >= 0 && has(kinds[row])) counts[codes[row]]++;
    return [name, ...counts, counts.reduce((sum, count) => sum + count, 0)];
  };
  const apart = present.length > 1 || present[0] !== '';
  return [
    [say('users'), ...STATUSES.map((status) => say(status)), say('members')],
    ...(apart ? present.map((kind) => line(say(kind || 'unknown'), (other) => other === kind)) : []),
    line(say('total'), () => true),
  ];
}
