import { analysisById } from '../../analyses/index.ts';
import type { Language } from '../../engine/language.ts';
import type { Block, SheetSpec } from '../../sheet/sheetSpec.ts';
import { analysisSheetWords } from '../../words/analysisSheet.ts';
import type { SettingsRequest } from '../api.ts';
import { COLUMN, functionRows, type SettingsRow, tableRows, VALUES } from './functionRows.ts';

const HEADER_ROW = 4;
/** Pixels: function, setting, the values, our default, what it does. */
const WIDTHS = [190, 150, 220, 170, ...new Array<number>(VALUES - 2).fill(90), 220, 620];

/** Where the settings of a function stand on a new sheet: what a formula points at. */
interface FunctionPlace {
  readonly id: string;
  readonly firstRow: number;
  readonly rows: number;
}

/** Where a table stands that a function is given as an argument. */
interface TablePlace extends FunctionPlace {
  readonly columns: number;
}

/** The settings sheet as data, with the place of every function's block, and what each row's drop-down offers. */
export function settingsSpec(
  { functions, facts }: Pick<SettingsRequest, 'functions' | 'facts'>,
  language: Language,
): { spec: SheetSpec; places: FunctionPlace[]; tables: TablePlace[]; offered: (readonly string[] | undefined)[] } {
  const words = analysisSheetWords[language];
  const rows: SettingsRow[] = [];
  const titles: number[] = [];
  const tables: TablePlace[] = [];
  const places = functions.map((text): FunctionPlace => {
    const own = functionRows(analysisById(text.id)!, text, language);
    titles.push(rows.length);
    const firstRow = HEADER_ROW + rows.length + 2;
    rows.push(...own);
    for (const table of text.tables) {
      titles.push(rows.length);
      const top = HEADER_ROW + rows.length + 2;
      const all = tableRows(text.id, table);
      rows.push(...all);
      tables.push({
        id: text.id,
        firstRow: top,
        rows: all.length - 1,
        columns: Math.max(...table.rows.map((cells) => cells.length)),
      });
    }
    return { id: text.id, firstRow, rows: own.length - 1 };
  });
  const values = Array.from({ length: VALUES }, (_, index) => `${words.value}${index === 0 ? '' : ` ${index + 1}`}`);
  const part = (index: 0 | 1 | 2): Block['rows'] => rows.map((row) => row[index]);
  const blocks: Block[] = [
    {
      ...{ id: 'names', row: HEADER_ROW, column: COLUMN.id, protect: true, rows: part(0) },
      header: [words.function, words.setting],
      formats: ['line', 'text'],
      emphasis: titles.map((row) => ({ row, style: 'bold', column: 0 })),
    },
    {
      ...{ id: 'values', row: HEADER_ROW, column: COLUMN.value, header: values, rows: part(1) },
      formats: values.map(() => 'text'),
    },
    {
      ...{ id: 'grey', row: HEADER_ROW, column: COLUMN.standard, protect: true, rows: part(2) },
      header: [words.standard, words.does],
      formats: ['text', 'line'],
    },
  ];
  const spec: SheetSpec = {
    name: words.settings,
    kind: 'settings',
    id: 'settings',
    title: words.settings,
    facts,
    blocks,
    charts: [],
    widths: WIDTHS,
    mainBlock: 'values',
  };
  return { spec, places, tables, offered: rows.map(([, , , each]) => each) };
}
