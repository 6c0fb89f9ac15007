import type { Change, Edit, ImportRequest, PageLanguage, RunAnswer, WorkbookView } from './protocol.ts';

/** The page's side of the local server. Edits leave one batch after another, so that their order holds. */
export interface Server {
  workbook(): Promise<WorkbookView>;
  edit(edits: Edit[]): Promise<void>;
  importRows(request: ImportRequest): Promise<void>;
  run(functionName: string, args: string): Promise<RunAnswer>;
  menu(functionName: string): Promise<void>;
  closeSidebar(): Promise<void>;
  renew(sample: boolean): Promise<void>;
  /** Calls back for every change from `revision` on. */
  listen(revision: number, onChange: (change: Change) => void, onState: (connected: boolean) => void): void;
  url(path: string): string;
}

export function connectServer(language: PageLanguage): Server {
  const url = (path: string) => `${path}?lang=${language}`;
  let queue: Promise<unknown> = Promise.resolve();
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work, work);
    queue = next.catch(() => undefined);
    return next;
  };
  const post = async <T>(path: string, body: unknown): Promise<T> => {
    const response = await fetch(url(path), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as T & { refused?: string };
    if (!response.ok) throw new Error(answer.refused ?? response.statusText);
    return answer;
  };
  return {
    url,
    async workbook() {
      const response = await fetch(url('/api/workbook'));
      if (!response.ok) throw new Error(response.statusText);
      return (await response.json()) as WorkbookView;
    },
    edit: (edits) => inOrder(() => post('/api/edit', edits)),
    importRows: (request) => inOrder(() => post('/api/import', request)),
    run: (functionName, args) => inOrder(() => post('/api/run', { functionName, args })),
    menu: (functionName) => inOrder(() => post('/api/menu', { functionName })),
    closeSidebar: () => inOrder(() => post('/api/sidebar/close', {})),
    renew: (sample) => inOrder(() => post('/api/new', { sample })),
    listen(revision, onChange, onState) {
      const source = new EventSource(`${url('/api/changes')}&since=${revision}`);
      source.onmessage = (event) => onChange(JSON.parse(event.data as string) as Change);
      source.onopen = () => onState(true);
      source.onerror = () => onState(false);
    },
  };
}
