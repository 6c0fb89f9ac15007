import { element } from '../dom.ts';
import type { PageWords } from '../words.ts';

/** A sentence to read and close. */
export async function showMessage(words: PageWords, title: string, text: string): Promise<void> {
  await ask(title, [element('p', {}, text)], [{ label: words.ok, value: 'ok', filled: true }]);
}

/** Asks yes or no. */
export async function confirmFirst(words: PageWords, title: string, text: string, yes: string): Promise<boolean> {
  const buttons = [
    { label: yes, value: 'yes', filled: true },
    { label: words.cancel, value: '' },
  ];
  return (await ask(title, [element('p', {}, text)], buttons)) === 'yes';
}

/** A modal dialog; answers the value of the button pressed, '' when it was left. */
export function ask(
  title: string,
  content: Node[],
  buttons: { label: string; value: string; filled?: boolean }[],
): Promise<string> {
  const row = element('div', { class: 'dialog-buttons' });
  const form = element('form', { method: 'dialog' }, element('h2', { id: 'dialog-title' }, title), ...content, row);
  const dialog = element('dialog', { class: 'dialog', 'aria-labelledby': 'dialog-title' }, form);
  for (const { label, value, filled } of buttons) {
    row.append(element('button', { value, class: filled ? 'filled' : 'plain' }, label));
  }
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}
