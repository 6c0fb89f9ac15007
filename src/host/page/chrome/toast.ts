import { element } from '../dom.ts';
import type { PageWords } from '../words.ts';

/** A sentence in the corner that leaves by itself; a negative time stays until it is closed. Answers what takes it away. */
export function showToast(host: HTMLElement, words: PageWords, message: string, title = '', seconds = 6): () => void {
  const toast = element('div', { class: 'toast' });
  const body = element('div', { class: 'toast-body' });
  if (title) body.append(element('strong', {}, title));
  body.append(element('span', {}, message));
  const close = element(
    'button',
    { type: 'button', class: 'toast-close', 'aria-label': words.close, onclick: () => toast.remove() },
    '×',
  );
  toast.append(body, close);
  host.append(toast);
  while (host.children.length > 3) host.firstElementChild?.remove();
  const remove = () => toast.remove();
  if (seconds > 0) setTimeout(remove, seconds * 1000);
  return remove;
}
