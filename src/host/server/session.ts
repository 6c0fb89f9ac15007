import type { Host } from '../host.ts';
import type {
  Edit,
  ImportRequest,
  PageLanguage,
  MenuItem as PageMenuItem,
  RunAnswer,
  SidebarView,
  WorkbookView,
} from '../page/protocol.ts';
import type { MenuItem } from '../services/bridge.ts';
import { applyEdit } from './applyEdit.ts';
import { ChangeStream } from './changeStream.ts';
import { PendingChanges } from './pendingChanges.ts';
import { viewSheet } from './viewSheet.ts';

const FILE_NAMES: Record<PageLanguage, string> = {
  en: 'Member operations',
  'zh-Hans': '用户运营',
  'zh-Hant': '用戶營運',
};

/** Items that do something, and separators between them; Google's own Help entry does nothing here. */
function menuView(items: readonly MenuItem[]): PageMenuItem[] {
  return items
    .filter((item) => item.separator || item.functionName || item.items)
    .map(({ label, functionName, items: inner }) => ({
      label,
      functionName: functionName ?? '',
      items: menuView(inner ?? []),
    }));
}

/** A sheet never starts smaller than a new one. */
const ROOM = { rows: 1000, columns: 26 };

/** One language's workbook, with the pages that look at it. */
export class Session {
  readonly language: PageLanguage;
  readonly changes = new ChangeStream();
  private readonly open: () => Host;
  private host!: Host;
  private pending!: PendingChanges;
  private stopListening: () => void = () => {};
  private sidebarSerial = 0;
  private sidebarShown: unknown = null;
  private asked: { title: string; message: string } | null = null;

  constructor(language: PageLanguage, open: () => Host) {
    this.language = language;
    this.open = open;
    this.start(true);
  }

  /** Opens a workbook anew, with sample data or blank. */
  renew(sample: boolean): void {
    this.start(sample);
    this.changes.send({ reload: true });
  }

  private start(sample: boolean): void {
    this.stopListening();
    this.host = this.open();
    const { workbook } = this.host;
    workbook.name = FILE_NAMES[this.language];
    // A script waits for its answer, so a question is answered with its first button and shown afterwards.
    this.host.onQuestion(({ title, prompt, buttons }) => {
      this.asked = { title, message: prompt };
      return { button: buttons.startsWith('YES') ? 'YES' : 'OK' };
    });
    if (sample) this.addSample();
    this.pending = new PendingChanges(workbook);
    this.stopListening = workbook.onChange((patches) => this.pending.add(patches));
    this.sidebarShown = null;
  }

  /** The add-on brings its own made-up data; until it does, the workbook is blank. */
  private addSample(): void {
    const { workbook } = this.host;
    const blank = workbook.activeSheet;
    if (!this.host.functionNames.includes('sampleAdd')) return;
    this.host.call('sampleAdd', this.language);
    const first = workbook.sheets.find((sheet) => sheet !== blank && !sheet.hidden);
    if (!first || blank.lastRow() > 0) return;
    workbook.activate(first);
    workbook.deleteSheet(blank);
  }

  view(): WorkbookView {
    const { workbook } = this.host;
    this.flush();
    return {
      revision: this.changes.revision,
      name: workbook.name,
      language: this.language,
      locale: workbook.locale,
      timezone: workbook.timezone,
      activeSheet: workbook.activeSheet.id,
      sheets: workbook.sheets.map(viewSheet),
      menu: menuView(this.host.open()),
      functions: this.host.customFunctions.map(({ name, description, params }) => ({
        name,
        description,
        params: [...params],
      })),
      sidebar: this.sidebarView(),
    };
  }

  edit(edits: readonly Edit[]): void {
    const { workbook } = this.host;
    for (const edit of edits) if (edit.kind === 'activateSheet') this.pending.activated(edit.sheetId);
    try {
      for (const edit of edits) applyEdit(workbook, edit);
    } catch (error) {
      // The page has done it already: it gets the sheets as they are.
      for (const edit of edits) {
        if ('sheetId' in edit) this.pending.add([{ kind: 'shifted', sheetId: edit.sheetId }]);
      }
      throw error;
    } finally {
      this.flush();
    }
  }

  importRows({ name, rows, kinds }: ImportRequest): void {
    const { workbook } = this.host;
    try {
      const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
      const sheet = workbook.insertSheet(this.freeSheetName(name), {
        rows: Math.max(rows.length, ROOM.rows),
        columns: Math.max(columns, ROOM.columns),
      });
      workbook.enterBlock(sheet, 1, 1, rows, {
        asText: Array.from({ length: columns }, (_, i) => kinds[i] === 'text'),
      });
    } finally {
      this.flush();
    }
  }

  run(functionName: string, args: string): RunAnswer {
    try {
      const result = this.host.call(functionName, ...(JSON.parse(args) as unknown[]));
      if (!result.ok) return { ok: false, error: result.error };
      return { ok: true, json: JSON.stringify(result.value ?? null) };
    } finally {
      this.afterScript();
    }
  }

  menu(functionName: string): void {
    try {
      const result = this.host.clickMenu(functionName);
      if (!result.ok) throw new Error(result.error.message);
    } finally {
      this.afterScript();
    }
  }

  closeSidebar(): void {
    this.host.sidebar = null;
    this.afterScript();
  }

  get sidebarHtml(): string | null {
    return this.host.sidebar?.html ?? null;
  }

  get functionNames(): readonly string[] {
    return this.host.functionNames;
  }

  get workbook(): Host['workbook'] {
    return this.host.workbook;
  }

  /** What a script changed can't be undone in the page, and it may have opened or closed the sidebar. */
  private afterScript(): void {
    const change = this.pending.take() ?? {};
    const sidebar = this.host.sidebar;
    if (sidebar !== this.sidebarShown) {
      this.sidebarShown = sidebar;
      this.sidebarSerial++;
      change.sidebar = this.sidebarView();
    }
    if (this.asked) change.alert = this.asked;
    this.asked = null;
    if (Object.keys(change).length > 0) this.changes.send({ ...change, clearUndo: true });
  }

  private sidebarView(): SidebarView | null {
    const { sidebar } = this.host;
    return sidebar ? { title: sidebar.title, serial: this.sidebarSerial } : null;
  }

  private flush(): void {
    const change = this.pending.take();
    if (change) this.changes.send(change);
  }

  private freeSheetName(wanted: string): string {
    const clean =
      wanted
        .replace(/[:\\/?*[\]]/g, ' ')
        .trim()
        .slice(0, 90) || 'Import';
    const taken = new Set(this.workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
    for (let i = 1; ; i++) {
      const name = i === 1 ? clean : `${clean} (${i})`;
      if (!taken.has(name.toLowerCase())) return name;
    }
  }
}
