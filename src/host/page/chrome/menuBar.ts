import { element } from '../dom.ts';

export interface MenuEntry {
  label?: string;
  hint?: string;
  separator?: boolean;
  act?: () => void;
  entries?: MenuEntry[];
}

/** A menu bar after the ARIA pattern: arrows, Home, End, Enter, Escape and first letters all work. */
export function menuBar(host: HTMLElement, menus: { label: string; entries: MenuEntry[] }[]): void {
  let open = -1;
  const buttons = menus.map((menu, i) =>
    element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        class: 'menu-button',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        tabindex: i === 0 ? 0 : -1,
        onclick: () => (open === i ? close() : show(i, false)),
        onmouseenter: () => open >= 0 && open !== i && show(i, false),
      },
      menu.label,
    ),
  );
  host.replaceChildren(...buttons);
  function show(i: number, focusFirst: boolean): void {
    close();
    open = i;
    const button = buttons[i]!;
    button.setAttribute('aria-expanded', 'true');
    const popup = menuList(
      menus[i]!.entries,
      menus[i]!.label,
      act,
      (step) => {
        const next = (i + step + buttons.length) % buttons.length;
        show(next, true);
      },
      () => {
        close();
        button.focus();
      },
    );
    place(popup, button.getBoundingClientRect().left, button.getBoundingClientRect().bottom);
    if (focusFirst) focusItem(popup, 0);
    else button.focus();
  }

  function act(entry: MenuEntry): void {
    const button = buttons[open];
    close();
    button?.focus();
    entry.act?.();
  }

  function close(): void {
    buttons[open]?.setAttribute('aria-expanded', 'false');
    open = -1;
    for (const menu of document.querySelectorAll('.menu')) menu.remove();
  }

  host.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (at < 0) return;
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (move) {
      const next = (at + move + buttons.length) % buttons.length;
      if (open >= 0) show(next, false);
      for (const button of buttons) button.tabIndex = -1;
      buttons[next]!.tabIndex = 0;
      buttons[next]!.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === ' ') show(at, true);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener(
    'pointerdown',
    (event) => {
      const inside = host.contains(event.target as Node) || (event.target as HTMLElement).closest?.('.menu');
      if (!inside) close();
    },
    true,
  );
}

function menuList(
  entries: MenuEntry[],
  label: string,
  act: (entry: MenuEntry) => void,
  sideways: (step: number) => void,
  leave: () => void,
): HTMLElement {
  const list = element('div', { class: 'menu', role: 'menu', 'aria-label': label });
  let child: HTMLElement | null = null;
  const openChild = (entry: MenuEntry, item: HTMLElement, focusFirst: boolean) => {
    child?.remove();
    const back = () => {
      child?.remove();
      child = null;
      item.setAttribute('aria-expanded', 'false');
      item.focus();
    };
    child = menuList(entry.entries!, entry.label!, act, (step) => (step < 0 ? back() : sideways(1)), leave);
    item.setAttribute('aria-expanded', 'true');
    const box = item.getBoundingClientRect();
    place(child, box.right, box.top - 8);
    if (focusFirst) focusItem(child, 0);
  };
  for (const entry of entries) {
    if (entry.separator) {
      list.append(element('div', { class: 'menu-separator', role: 'separator' }));
      continue;
    }
    const item = element(
      'button',
      { type: 'button', role: 'menuitem', class: 'menu-item', tabindex: -1 },
      element('span', {}, entry.label ?? ''),
      element('span', { class: 'menu-hint', 'aria-hidden': 'true' }, entry.entries ? '▸' : (entry.hint ?? '')),
    );
    if (entry.entries) {
      item.setAttribute('aria-haspopup', 'menu');
      item.addEventListener('mouseenter', () => openChild(entry, item, false));
      item.addEventListener('click', () => openChild(entry, item, true));
    } else {
      item.addEventListener('mouseenter', () => child?.remove());
      item.addEventListener('click', () => act(entry));
    }
    list.append(item);
  }
  list.addEventListener('keydown', (event) => {
    const items = itemsOf(list);
    const at = items.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const entry = entries.filter((each) => !each.separator)[at]!;
    const letter = event.key.length === 1 ? event.key.toLowerCase() : '';
    if (event.key === 'ArrowDown') focusItem(list, at + 1);
    else if (event.key === 'ArrowUp') focusItem(list, at - 1);
    else if (event.key === 'Home') focusItem(list, 0);
    else if (event.key === 'End') focusItem(list, -1);
    else if (event.key === 'ArrowRight') entry.entries ? openChild(entry, items[at]!, true) : sideways(1);
    else if (event.key === 'ArrowLeft') sideways(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') leave();
    else if (event.key === 'Enter' || event.key === ' ') items[at]!.click();
    else if (letter) {
      const order = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      order.find((item) => item.textContent?.toLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return list;
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.children].filter((node): node is HTMLElement => node.getAttribute('role') === 'menuitem');
}

function focusItem(list: HTMLElement, index: number): void {
  const items = itemsOf(list);
  items[(index + items.length) % items.length]?.focus();
}

/** Fixed on the screen, kept inside it. */
function place(popup: HTMLElement, left: number, top: number): void {
  if (!popup.isConnected) document.body.append(popup);
  popup.style.left = `${Math.max(4, Math.min(left, innerWidth - popup.offsetWidth - 4))}px`;
  popup.style.top = `${Math.max(4, Math.min(top, innerHeight - popup.offsetHeight - 4))}px`;
}
