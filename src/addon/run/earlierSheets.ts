import type { Cell } from '../../intake/cell.ts';
import type { EarlierSheet } from '../../reviews/review.ts';
import { markedSheets } from '../marks.ts';
import { openFile } from '../openFile.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { ResultSheet } from './makeSheet.ts';

/** A step's sheets of earlier runs as they stand now: of the newest one, and of the newest that is older than this review. */
export function earlierSheets({ runId, asOf }: Pick<Checkpoint, 'runId' | 'asOf'>, step: string): EarlierSheet[] {
  const found = markedSheets(openFile())
    .filter((marked): marked is ResultSheet => marked.mark.what === 'result')
    .map(({ sheet, mark }) => ({ sheet, ...mark, asOf: mark.asOf ?? Number.POSITIVE_INFINITY }))
    .filter((one) => one.final && one.step === step && one.run !== runId && one.asOf <= asOf)
    .sort((a, b) => b.asOf - a.asOf || (b.finishedAt ?? 0) - (a.finishedAt ?? 0));
  const older = found.find((one) => one.asOf < asOf);
  return [...new Set([found[0], older])]
    .filter((one) => one !== undefined)
    .map((one) => ({ asOf: one.asOf, cells: one.sheet.getDataRange().getValues() as Cell[][] }));
}
