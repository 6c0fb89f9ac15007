import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { FileProblem } from './problems.ts';

/** Reads a table file as rows of texts. Throws FileProblem with a sentence that names the file. */
export function readTable(path: string, _encoding: string | undefined): string[][] {
  const { data } = Papa.parse<string[]>(readBytes(path).toString('utf8').replace(/^\ufeff/, ''), { skipEmptyLines: false });
  return data;
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new FileProblem(`${path}: there is no such file.`);
    if (code === 'EISDIR') throw new FileProblem(`${path} is a folder; name a file in it.`);
    if (code === 'EACCES') throw new FileProblem(`${path} may not be read: it lacks the permission.`);
    throw new FileProblem(`${path} can't be read (${code}).`);
  }
}
