import type { Analysis, ResultCell } from '../../analyses/analysis.ts';
import type { Computed } from '../../analyses/computeResult.ts';
import { sayer } from '../../analyses/say.ts';
import type { Language } from '../../engine/language.ts';
import { rangeA1 } from '../../sheet/a1.ts';
import { columnWidths } from '../../sheet/columnWidths.ts';
import { inferFormats } from '../../sheet/inferFormats.ts';
import type { Block, Format, OutCell, SheetLook, SheetSpec } from '../../sheet/sheetSpec.ts';
import { analysisSheetWords } from '../../words/analysisSheet.ts';
import type { AnalysisRequest } from '../api.ts';
import { chartOfLook } from './chartOfLook.ts';
import type { SettingRow } from './settingsBlock.ts';

/** The header of every result: title, facts, summary and a free row stand above it. */
const HEADER_ROW = 5;

export interface SheetParts {
  readonly name: string;
  readonly facts: string;
  readonly computed: Computed;
  readonly settings: readonly SettingRow[];
  /** What tells the rows apart, where the result has one row for each row of the data. */
  readonly labels: { readonly header: string; readonly cells: readonly OutCell[] } | null;
  readonly words: AnalysisRequest['words'];
  readonly language: Language;
  /** The formula that points at a range of settings on this sheet; '' where there are none. */
  formula(settingsRange: string): string;
}

/** One analysis as a sheet: the result at the left; at the right its chart, how it was computed, its settings and the formula. */
export function analysisSheet(analysis: Analysis, parts: SheetParts): SheetSpec {
  const { words, language, facts, name } = parts;
  const frame = analysisSheetWords[language];
  const { table, cube, given } = parts.computed;
  const look = analysis.sheet?.(cube, given.settings as never, table, sayer(analysis, language)) ?? {};
  const body = resultBlock(look, parts);
  const right = body.column + body.formats.length + 1;
  const place = { title: words.title, before: parts.labels ? 1 : 0, row: HEADER_ROW + 1, column: right };
  const drawn = look.chart && chartOfLook(look.chart, body, place);
  const top = HEADER_ROW + 1 + (drawn?.rows ?? 0);
  const method = linesBlock('method', top, right, frame.how, sentences(words.method));
  const formulaRow = method.row + method.rows.length + 2;
  const settingsRow = formulaRow + 3;
  const settings = settingsBlocks(parts, settingsRow, right);
  const width = settings[0]?.formats.length ?? 0;
  const range = rangeA1(settingsRow + 1, right, settingsRow + parts.settings.length, right + width - 1);
  const formula = linesBlock('formula', formulaRow, right, frame.formula, [
    parts.formula(settings.length > 0 ? range : ''),
  ]);
  const summary: Block = { id: 'summary', row: 3, column: 1, rows: [[words.summary]], formats: ['line'] };
  const blocks = [summary, body, ...(drawn?.blocks ?? []), method, formula, ...settings];
  return {
    name,
    kind: 'output',
    id: analysis.id,
    title: words.title,
    facts,
    blocks,
    charts: drawn ? [drawn.chart] : [],
    widths: columnWidths(blocks),
    mainBlock: 'result',
  };
}

function resultBlock(
  { formats: told, cellFormats = [], heat, emphasis = [] }: SheetLook,
  { computed, labels, words }: SheetParts,
): Block {
  const { table, hasHeader, given } = computed;
  const { show = '' } = given.settings as { show?: string };
  const names = words.results?.[show] ?? [];
  const own = table[0].map((cell, index) => {
    if (hasHeader) return cell === null ? '' : headerText(cell);
    if (names.length === table[0].length) return names[index];
    return table[0].length === 1 ? words.title : `${words.title} ${index + 1}`;
  });
  const body = hasHeader ? table.slice(1) : table;
  const before = labels ? 1 : 0;
  const header = labels ? [labels.header, ...own] : own;
  const rows: readonly (readonly OutCell[])[] = labels
    ? body.map((row, index) => [labels.cells[index] ?? null, ...row])
    : body;
  const { formats, moneyScale } = inferFormats(header, rows);
  const heatFrom = heat ? heat.from + before : formats.length;
  const heatTo = heat?.to === undefined ? formats.length : heat.to + before;
  const isShare = (index: number): boolean => index >= heatFrom && index < heatTo && heat?.most === undefined;
  const looked = formats.map(
    (format, index): Format => told?.[index - before] ?? (isShare(index) ? 'percent' : format),
  );
  return {
    id: 'result',
    row: HEADER_ROW,
    column: 1,
    header,
    rows,
    formats: looked,
    cellFormats: cellFormats.map((each) => ({ ...each, column: each.column + before })),
    moneyScale,
    emphasis: emphasis.map(({ column, ...rest }) =>
      column === undefined ? rest : { ...rest, column: column + before },
    ),
    heat:
      heatFrom < heatTo ? { fromColumn: heatFrom, toColumn: heatTo, rows: heat?.rows, most: heat?.most } : undefined,
  };
}

const headerText = (cell: Exclude<ResultCell, null>): string => (typeof cell === 'object' ? '' : String(cell));

function settingsBlocks({ settings, words, language }: SheetParts, row: number, column: number): Block[] {
  if (settings.length === 0) return [];
  const frame = analysisSheetWords[language];
  const width = Math.max(2, ...settings.map(({ cells }) => cells.length));
  const header = Array.from({ length: width }, (_, index) => [frame.setting, frame.value][index] ?? '');
  const padded = settings.map(({ cells }) => Array.from({ length: width }, (_, index) => cells[index] ?? null));
  const formats = padded[0].map((): Format => 'plain');
  // What a setting does stands beside the block, not in it: a formula would read it as one more value.
  const help = settings.map(({ setting }) => [words.settings[setting] ?? '']);
  return [
    { id: 'settings', row, column, heading: frame.settings, header, rows: padded, formats },
    { id: 'settingsHelp', row: row + 1, column: column + width, rows: help, formats: ['line'] },
  ];
}

const linesBlock = (id: string, row: number, column: number, heading: string, lines: readonly string[]): Block => ({
  id,
  row,
  column,
  heading,
  rows: lines.map((line) => [line]),
  formats: ['line'],
});

/** A paragraph sentence by sentence: a line each reads better beside a table than one tall cell. */
const sentences = (text: string): string[] =>
  text
    .replace(/。/g, '。\n')
    .replace(/\. /g, '.\n')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
