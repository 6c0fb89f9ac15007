import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useSidebar } from '../sidebar.ts';

const SHOWN = 5;

/** A list that shows its first five rows, and the rest on request. */
export function Folded({ items, class: look }: { items: ComponentChildren[]; class?: string }) {
  const { words } = useSidebar();
  const [open, setOpen] = useState(false);
  const more = items.length - SHOWN;
  return (
    <>
      <ul class={`plain ${look ?? ''}`}>
        {(open ? items : items.slice(0, SHOWN)).map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows and shrinks at its end
          <li key={index}>{item}</li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.showFewer : words.showMore(more)}
        </button>
      )}
    </>
  );
}
