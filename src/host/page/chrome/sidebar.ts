import { element } from '../dom.ts';
import type { Change, RunAnswer, SidebarView, WorkbookView } from '../protocol.ts';
import type { Server } from '../server.ts';
import { fill, type PageWords } from '../words.ts';

/** As Google gives it to HtmlService pages: no top navigation. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** The add-on's sidebar at the right, in a frame of another origin: it reaches the workbook through google.script.run only. */
export function showSidebar(
  host: HTMLElement,
  server: Server,
  words: PageWords,
  view: WorkbookView,
  toast: (text: string) => void,
): { receive(change: Change): void } {
  let frame: HTMLIFrameElement | null = null;
  const origin = frameOrigin();
  const close = () => {
    void server.closeSidebar().catch((error: Error) => toast(fill(words.editFailed, error.message)));
  };
  const show = (sidebar: SidebarView | null) => {
    frame = null;
    host.hidden = sidebar === null;
    host.replaceChildren();
    dispatchEvent(new Event('resize'));
    if (!sidebar) return;
    frame = element('iframe', {
      class: 'sidebar-frame',
      sandbox: SANDBOX,
      title: sidebar.title,
      referrerpolicy: 'origin',
      src: `${origin}${server.url('/sidebar')}&serial=${sidebar.serial}`,
    });
    host.setAttribute('aria-label', fill(words.sidebarOf, sidebar.title));
    host.append(
      element(
        'div',
        { class: 'sidebar-head' },
        element('h2', {}, sidebar.title),
        element('button', { type: 'button', class: 'tool', 'aria-label': words.close, onclick: close }, '×'),
      ),
      frame,
    );
  };
  addEventListener('message', (event) => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = event.data as { bridge: string; id: number; functionName: string; args: string };
    const target = frame.contentWindow;
    if (message.bridge === 'close') close();
    if (message.bridge === 'focus') document.getElementById('grid')?.focus();
    if (message.bridge !== 'run') return;
    const answer = (reply: RunAnswer) => target?.postMessage({ id: message.id, reply }, origin);
    server
      .run(message.functionName, message.args)
      .then(answer, (error: Error) => answer({ ok: false, error: { name: 'NetworkError', message: error.message } }));
  });
  show(view.sidebar);
  return {
    receive(change) {
      if (change.sidebar !== undefined) show(change.sidebar);
    },
  };
}

/** This machine under its other name, so that the browser keeps the frame and the page apart. */
function frameOrigin(): string {
  const host = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return `${location.protocol}//${host}:${location.port}`;
}
