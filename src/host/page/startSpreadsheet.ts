import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import { showCharts } from './charts/showCharts.ts';
import { showMessage } from './chrome/dialog.ts';
import { goRound } from './chrome/goRound.ts';
import type { Chrome } from './chrome/showChrome.ts';
import { showMenus } from './chrome/showMenus.ts';
import { showSidebar } from './chrome/sidebar.ts';
import { showToast } from './chrome/toast.ts';
import { showToolbar } from './chrome/toolbar.ts';
import { followChanges } from './followChanges.ts';
import { createGrid } from './grid/createGrid.ts';
import { displayCells } from './grid/displayCells.ts';
import { fitTallRows } from './grid/fitTallRows.ts';
import { offerChoices } from './grid/offerChoices.ts';
import { forwardEdits } from './grid/outgoingEdits.ts';
import { showTooltips } from './grid/showTooltips.ts';
import { acceptFiles } from './importing/acceptFiles.ts';
import { acceptPaste } from './importing/acceptPaste.ts';
import type { Change, WorkbookView } from './protocol.ts';
import type { Server } from './server.ts';
import { fill, type PageWords } from './words.ts';

/** Shows the workbook in the grid and brings everything around it to life. */
export async function startSpreadsheet(
  chrome: Chrome,
  server: Server,
  words: PageWords,
  view: WorkbookView,
): Promise<void> {
  const grid = await createGrid(chrome.grid, view);
  const toast = (text: string) => showToast(chrome.toasts, words, text);
  displayCells(grid);
  forwardEdits(grid, (edits) => {
    server.edit(edits).catch((error: Error) => toast(fill(words.editFailed, error.message)));
  });
  chrome.title.textContent = view.name;
  document.title = `${view.name} – ${words.product}`;
  const files = acceptFiles(chrome.grid, server, view, words, toast);
  showMenus(chrome.menus, { grid, server, view, words, toast, pickFile: files.pick });
  showToolbar(chrome.toolbar, grid, server, words);
  acceptPaste(grid, server, words, toast);
  showTooltips(grid, words);
  goRound([chrome.grid, chrome.menus, chrome.toolbar, chrome.sidebar]);
  const listeners = [
    offerChoices(grid, server, words, view),
    fitTallRows(grid, view),
    showCharts(grid, words, view),
    showSidebar(chrome.sidebar, server, words, view, toast),
  ];
  const receive = (change: Change) => {
    for (const listener of listeners) listener.receive(change);
    if (change.toast) showToast(chrome.toasts, words, change.toast.message, change.toast.title, change.toast.seconds);
    if (change.alert) void showMessage(words, change.alert.title, change.alert.message);
  };
  followChanges(grid, server, view.revision, receive, (connected) =>
    chrome.say(connected ? '' : words.offline, !connected),
  );
}
