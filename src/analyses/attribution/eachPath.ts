import { countBelow } from '../../engine/countBelow.ts';
import type { Path } from './credits.ts';
import type { Span } from './lookBack.ts';
import { SlidingPath, type Stretch } from './slidingPath.ts';
import type { Touches } from './touches.ts';

/** Takes rows of conversions with the path that all of them have; undefined without a touch. */
type TakePath = (path: Path | undefined, rows: readonly number[]) => void;

/** The paths to one buyer's conversions, given by their rows in the order of time. */
export function eachPath(touches: Touches, rows: Int32Array, spans: readonly Span[], take: TakePath): void {
  const path = new SlidingPath(touches);
  for (let i = 0; i < rows.length; ) {
    const { from, end } = stretchOf(touches, spans[rows[i]]);
    const together: number[] = [];
    for (; i < rows.length; i++) {
      const next = stretchOf(touches, spans[rows[i]]);
      if (next.from !== from || next.end !== end) break;
      together.push(rows[i]);
    }
    if (from < end) path.moveTo({ from, end });
    take(from < end ? path : undefined, together);
  }
}

/** The instants in a span, both its ends included. */
function stretchOf({ times }: Touches, span: Span): Stretch {
  const end = countBelow(times, span.end);
  return { from: countBelow(times, span.start), end: times[end] === span.end ? end + 1 : end };
}
