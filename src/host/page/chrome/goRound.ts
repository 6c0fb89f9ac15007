/**
 * F6 and Shift+F6 go round the parts of the page. The grid keeps Tab for itself, as every spreadsheet does, so without
 * them nobody could leave it by keyboard. A part gets the focus back where it had it last.
 */
export function goRound(parts: readonly HTMLElement[]): void {
  const last = new Map<HTMLElement, Element>();
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const shown = parts.filter((part) => !part.hidden);
      const { activeElement } = document;
      const at = shown.findIndex((part) => part.contains(activeElement));
      const from = shown[at];
      if (from && activeElement) last.set(from, activeElement);
      const step = event.shiftKey ? shown.length - 1 : 1;
      const to = shown[(Math.max(at, 0) + step) % shown.length];
      const before = to && last.get(to);
      if (to) ((before?.isConnected ? before : firstIn(to)) as HTMLElement | null)?.focus();
    },
    true,
  );
}

/** Where a part takes the focus first; the sidebar in its frame, not at the button that closes it. */
const firstIn = (part: HTMLElement): Element | null =>
  part.querySelector('iframe') ?? part.querySelector('button:not([tabindex="-1"]), [contenteditable="true"]');
