import { element } from '../dom.ts';
import type { PageLanguage } from '../protocol.ts';
import type { PageWords } from '../words.ts';
import { languageSwitch } from './languageSwitch.ts';

/** The places around the grid, there before the grid itself is loaded. */
export interface Chrome {
  title: HTMLElement;
  menus: HTMLElement;
  toolbar: HTMLElement;
  grid: HTMLElement;
  sidebar: HTMLElement;
  toasts: HTMLElement;
  /** Shows a lasting sentence in the title row; '' takes it away. */
  say(sentence: string, isError?: boolean): void;
}

/** Lays the page out. */
export function showChrome(language: PageLanguage, words: PageWords): Chrome {
  const title = element('h1', { class: 'title' }, words.product);
  const menus = element('div', { class: 'menus', role: 'menubar', 'aria-label': words.menuBar });
  const toolbar = element('div', { class: 'toolbar', role: 'toolbar', 'aria-label': words.toolbar });
  const grid = element('main', { class: 'grid', id: 'grid', 'aria-label': words.sheetArea });
  const sidebar = element('aside', { class: 'sidebar', hidden: true });
  const status = element('div', { class: 'status', role: 'status', 'aria-live': 'polite' });
  const toasts = element('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  const names = element('div', { class: 'names' }, title, menus);
  const header = element('header', { class: 'header' }, logo(), names, status, languageSwitch(language, words));
  document.body.append(header, toolbar, element('div', { class: 'work' }, grid, sidebar), toasts);
  return {
    title,
    menus,
    toolbar,
    grid,
    sidebar,
    toasts,
    say(sentence, isError = false) {
      status.textContent = sentence;
      status.classList.toggle('error', isError);
    },
  };
}

function logo(): HTMLElement {
  const mark = element('div', { class: 'logo', 'aria-hidden': 'true' });
  mark.innerHTML =
    '<svg viewBox="0 0 24 32" width="24" height="32"><path d="M2 0h14l8 8v22a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z" fill="#137333"/><path d="M16 0l8 8h-8z" fill="#8ecaa0"/><path d="M5 14h14v12H5zM5 18h14M5 22h14M12 14v12" fill="none" stroke="#fff" stroke-width="1.6"/></svg>';
  return mark;
}
