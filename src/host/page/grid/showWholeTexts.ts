import { SpreadsheetSkeleton } from '@univerjs/engine-render';

/** The space that Univer leaves on both sides of a text, in pixels. */
const PADDING = 6;

/**
 * A text runs on over the free cells beside it. Univer looks how far without the space around it, and cuts off the last
 * pixels of one that just fits.
 */
export function showWholeTexts(): void {
  const { getOverflowPosition } = SpreadsheetSkeleton.prototype;
  SpreadsheetSkeleton.prototype.getOverflowPosition = function (size, ...rest) {
    return getOverflowPosition.call(this, size && { ...size, width: size.width + PADDING }, ...rest);
  };
}
