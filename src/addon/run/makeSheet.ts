import type { ReviewStep } from '../../reviews/review.ts';
import type { OutCell, SheetSpec } from '../../sheet/sheetSpec.ts';
import { beingMadeWords } from '../../words/finish.ts';
import { freeName } from '../freeName.ts';
import { dateMaker } from '../googleCells.ts';
import { changeMark, insertMarked, type MarkedSheet, markedSheets } from '../marks.ts';
import { openFile } from '../openFile.ts';
import { readingContext } from '../readingContext.ts';
import { writeSheet } from '../write/writeSheet.ts';
import type { Checkpoint } from './checkpoint.ts';
import { nameRanges } from './nameRanges.ts';
import { reviewOf } from './reviewOf.ts';

/** Builds a sheet whole under a temporary name and gives it its own name last. */
export function makeSheet(checkpoint: Checkpoint, step: ReviewStep, spec: SheetSpec): void {
  const spreadsheet = openFile();
  const ours = sheetsOfRun(spreadsheet, checkpoint.runId);
  for (const left of ours.filter(({ mark }) => mark.step === step.id)) spreadsheet.deleteSheet(left.sheet);
  const others = ours.filter(({ mark }) => mark.step !== step.id);
  const mark = { what: 'result', run: checkpoint.runId, step: step.id, final: false, checksum: '' } as const;
  const temporary = beingMadeWords[checkpoint.language] + spec.name;
  const sheet = insertMarked(
    spreadsheet,
    temporary,
    () => placeOf(spreadsheet, reviewOf(checkpoint).tabOrder, step.id, others),
    mark,
  );
  const traces = writeSheet(
    sheet,
    withLinks(spec, [...others, { sheetId: sheet.getSheetId(), mark }]),
    dateMaker(readingContext('locale')),
  );
  const name = freeName(spreadsheet, spec.name);
  const numbered = name !== spec.name;
  // An earlier sheet keeps its named ranges until the whole run is done: it may still be thrown away.
  if (!numbered || checkpoint.only) nameRanges(spreadsheet, sheet, spec);
  SpreadsheetApp.flush();
  sheet.setName(name);
  const final = { ...mark, ...traces, final: true, asOf: checkpoint.asOf, finishedAt: Date.now() };
  changeMark(sheet, checkpoint.only ? final : { ...final, name: spec.name, numbered });
}

export type ResultSheet = MarkedSheet & { mark: { what: 'result' } };

export const resultSheets = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ResultSheet[] =>
  markedSheets(spreadsheet).filter((marked): marked is ResultSheet => marked.mark.what === 'result');

export const sheetsOfRun = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, runId: string): ResultSheet[] =>
  resultSheets(spreadsheet).filter(({ mark }) => mark.run === runId);

/** Where the new tab goes (from 0): behind the run's nearest earlier tab, before its nearest later one, else at the end. */
function placeOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  order: readonly string[],
  stepId: string,
  others: readonly ResultSheet[],
): number {
  const own = order.indexOf(stepId);
  const placed = others
    .map(({ sheet, mark }) => ({ sheet, tab: order.indexOf(mark.step) }))
    .sort((a, b) => a.tab - b.tab);
  const before = placed.filter(({ tab }) => tab < own).pop();
  if (before) return before.sheet.getIndex();
  const after = placed.find(({ tab }) => tab > own);
  return after ? after.sheet.getIndex() - 1 : spreadsheet.getNumSheets();
}

/** Links to other sheets of the run are written as step:<id>; one that isn't there stays plain text. */
export function withLinks(
  spec: SheetSpec,
  others: readonly { readonly sheetId: number; readonly mark: { readonly step: string } }[],
): SheetSpec {
  const resolve = (cell: OutCell): OutCell => {
    if (cell === null || typeof cell !== 'object' || !('link' in cell) || !cell.link.startsWith('step:')) return cell;
    const [, step, range] = /^step:([^!]+)!?(.*)$/.exec(cell.link) ?? [];
    const target = others.find(({ mark }) => mark.step === step);
    if (!target) return cell.text;
    return { text: cell.text, link: `#gid=${target.sheetId}${range ? `&range=${range}` : ''}` };
  };
  const hasLinks = (row: readonly OutCell[]): boolean =>
    row.some((cell) => cell !== null && typeof cell === 'object' && 'link' in cell);
  const blocks = spec.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((row) => (hasLinks(row) ? row.map(resolve) : row)),
  }));
  return { ...spec, blocks };
}
