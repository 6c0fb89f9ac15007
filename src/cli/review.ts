import { writeFileSync } from 'node:fs';
import { ensureBuilt } from '../build/ensureBuilt.ts';
import { openHost } from '../host/host.ts';
import { workbookToXlsx } from '../host/xlsx/workbookToXlsx.ts';
import { FileProblem, runCommand } from './problems.ts';
import { correctColumns } from './review/correctColumns.ts';
import { importFile } from './review/importFile.ts';
import { planOf } from './review/planOf.ts';
import { readReviewOptions } from './review/reviewOptions.ts';
import { runReview } from './review/runReview.ts';
import { serverOf } from './review/server.ts';
import { tellGuesses } from './review/tellGuesses.ts';

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** npm run review -- members.csv orders.csv activity.csv --out review.xlsx: the review of a month, a week or a day on the embedded spreadsheet. */
await runCommand(async () => {
  const options = readReviewOptions(process.argv.slice(2));
  await ensureBuilt();
  const host = openHost({ locale: options.locale, timezone: options.timezone });
  const server = serverOf(host);
  const empty = host.workbook.sheets[0];
  server.sidebarSetLanguage(options.language);
  for (const path of options.files) importFile(server, path, options, tell);
  host.workbook.deleteSheet(empty);
  const found = server.sidebarFind();
  correctColumns(found, options.columns);
  tellGuesses(found, tell);
  const result = runReview(server, planOf(found, options, tell), tell);
  const bytes = await workbookToXlsx(host.workbook);
  try {
    writeFileSync(options.out, bytes);
  } catch (problem) {
    throw new FileProblem(`${options.out} can't be written (${(problem as NodeJS.ErrnoException).code}).`);
  }
  process.stdout.write(`${result.summary}\n`);
  tell(`Written: ${options.out}`);
});
