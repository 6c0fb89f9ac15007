import { element } from '../dom.ts';
import type { WorkbookView } from '../protocol.ts';
import type { Server } from '../server.ts';
import { fill, type PageWords } from '../words.ts';
import { readFileRows } from './readFileRows.ts';

/** Files dropped on the page, or picked from the menu, open in sheets of their own. */
export function acceptFiles(
  host: HTMLElement,
  server: Server,
  view: WorkbookView,
  words: PageWords,
  toast: (text: string) => () => void,
): { pick(): void } {
  const input = element('input', {
    type: 'file',
    hidden: true,
    multiple: true,
    id: 'import-file',
    accept: '.csv,.tsv,.tab,.txt,text/csv,text/plain,text/tab-separated-values',
  });
  document.body.append(input);
  const open = async (files: Iterable<File>) => {
    for (const file of files) {
      const done = toast(fill(words.reading, file.name));
      try {
        const request = await readFileRows(file, words, view);
        if (!request) continue;
        await server.importRows(request);
        toast(fill(words.imported, request.rows.length.toLocaleString('en-US'), file.name));
      } catch (error) {
        toast(fill(words.importFailed, file.name, (error as Error).message));
      } finally {
        done();
      }
    }
  };
  input.addEventListener('change', () => {
    void open([...(input.files ?? [])]);
    input.value = '';
  });
  host.dataset.drop = words.dropHere;
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener(
    'dragover',
    (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      host.classList.add('drop');
    },
    true,
  );
  window.addEventListener(
    'dragleave',
    (event) => {
      if (event.relatedTarget === null) host.classList.remove('drop');
    },
    true,
  );
  window.addEventListener(
    'drop',
    (event) => {
      host.classList.remove('drop');
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void open([...(event.dataTransfer?.files ?? [])]);
    },
    true,
  );
  return { pick: () => input.click() };
}
