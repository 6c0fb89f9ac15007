import type { ComponentChildren } from 'preact';

/** A screen's name; it takes the focus when the screen appears. */
export function Heading({ children }: { children: ComponentChildren }) {
  return <h1 tabIndex={-1}>{children}</h1>;
}
