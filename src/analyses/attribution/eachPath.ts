import { countBelow } from '../../engine/countBelow.ts';
import type { Path } from './credits.ts';
import type { Span } from './lookBack.ts';
import { SlidingPath, type Stretch } from './slidingPath.ts';
import type { Touches } from './touches.ts';

/** Takes the row of a conversion with the path to it; undefined without a touch. */
type TakePath = (path: Path | undefined, row: number) => void;

/** The paths to one buyer's conversions, given by their rows in the order of time. */
export function eachPath(touches: Touches, rows: Int32Array, spans: readonly Span[], take: TakePath): void {
  const path = new SlidingPath(touches);
  for (const row of rows) {
    const stretch = stretchOf(touches, spans[row]);
    const isTouched = stretch.from < stretch.end;
    if (isTouched) path.moveTo(stretch);
    take(isTouched ? path : undefined, row);
  }
}

/** The instants in a span, both its ends included. */
function stretchOf({ times }: Touches, span: Span): Stretch {
  const end = countBelow(times, span.end);
  return { from: countBelow(times, span.start), end: times[end] === span.end ? end + 1 : end };
}
