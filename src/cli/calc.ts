import { pathToFileURL } from 'node:url';
import { ensureBuilt } from '../build/ensureBuilt.ts';
import { CALC_USAGE, calcOptions } from './calcOptions.ts';
import { calculate } from './calculate.ts';
import { runCommand } from './problems.ts';
import { resultsText } from './resultJson.ts';
import { resultTable } from './resultTable.ts';

/** The command `calc`: formulas over files, the answers on stdout and nothing else there. */
export async function calc(args: readonly string[], print: (text: string) => void): Promise<void> {
  const options = calcOptions(args);
  if (options.help) return print(CALC_USAGE);
  await ensureBuilt();
  const results = calculate(options, (line) => process.stderr.write(`${line}\n`));
  print(options.json ? resultsText(results) : results.map(resultTable).join('\n'));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runCommand(() => calc(process.argv.slice(2), (text) => process.stdout.write(text)));
}
