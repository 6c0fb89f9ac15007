import type { Grid } from '../grid/createGrid.ts';
import type { MenuItem, WorkbookView } from '../protocol.ts';
import type { Server } from '../server.ts';
import { fill, type PageWords } from '../words.ts';
import { confirmFirst, showMessage } from './dialog.ts';
import { type MenuEntry, menuBar } from './menuBar.ts';

interface Parts {
  grid: Grid;
  server: Server;
  view: WorkbookView;
  words: PageWords;
  toast(text: string): void;
  pickFile(): void;
}

/** The menu bar: ours, and the add-on's under Extensions. */
export function showMenus(host: HTMLElement, parts: Parts): void {
  const { grid, server, view, words, toast } = parts;
  const renew = async (sample: boolean) => {
    const yes = await confirmFirst(words, words.discardTitle, words.discardText, words.discardConfirm);
    if (yes) await server.renew(sample).catch((error: Error) => toast(fill(words.editFailed, error.message)));
  };
  const command = (id: string) => () => void grid.commands.executeCommand(id);
  const entryOf = (item: MenuItem): MenuEntry => {
    if (item.items.length > 0) return { label: item.label, entries: item.items.map(entryOf) };
    if (!item.functionName) return { separator: true };
    const run = () => server.menu(item.functionName);
    return {
      label: item.label,
      act: () => {
        run().catch((error: Error) => toast(fill(words.scriptFailed, error.message)));
      },
    };
  };
  const addOn = view.menu.map(entryOf);
  menuBar(host, [
    {
      label: words.file,
      entries: [
        { label: words.newBlank, act: () => void renew(false) },
        { label: words.newSample, act: () => void renew(true) },
        { label: words.importFile, act: parts.pickFile },
        { separator: true },
        { label: words.download, act: () => void download(parts) },
      ],
    },
    {
      label: words.edit,
      entries: [
        { label: words.undo, hint: 'Ctrl+Z', act: command('univer.command.undo') },
        { label: words.redo, hint: 'Ctrl+Y', act: command('univer.command.redo') },
      ],
    },
    {
      label: words.format,
      entries: [
        { label: words.bold, hint: 'Ctrl+B', act: command('sheet.command.set-range-bold') },
        { label: words.italic, hint: 'Ctrl+I', act: command('sheet.command.set-range-italic') },
      ],
    },
    {
      label: words.extensions,
      entries: [
        { label: words.product, entries: addOn.length > 0 ? addOn : [{ label: words.noItems, act: () => {} }] },
      ],
    },
    {
      label: words.help,
      entries: [
        { label: words.keyboard, hint: 'F6', act: () => void showMessage(words, words.keyboard, words.keyboardText) },
        { label: words.about, act: () => void showMessage(words, words.about, words.aboutText) },
      ],
    },
  ]);
}

/** Fetches first, so that a refusal is read here and not in a downloaded file. */
async function download({ server, view, words, toast }: Parts): Promise<void> {
  toast(words.working);
  const response = await fetch(server.url('/api/xlsx'));
  if (!response.ok) {
    const { refused } = (await response.json()) as { refused: string };
    toast(fill(words.downloadFailed, refused));
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = `${view.name}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
