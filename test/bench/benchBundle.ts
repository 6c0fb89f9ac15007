import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';
import { inFreshProcess } from './inFreshProcess.ts';
import type { Loads } from './loadOnce.ts';
import { decimal, printTable } from './table.ts';

const PROCESSES = 7;

/** Size of Code.js and the time of loading it: every formula call loads all of it. */
export function benchBundle(): void {
  const kilobytes = statSync(join(root, 'dist', 'Code.js')).size / 1000;
  const loads = Array.from({ length: PROCESSES }, () => inFreshProcess<Loads>('loadOnce.ts'));
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];
  printTable(
    `Code.js, median of ${PROCESSES} processes`,
    ['', 'measured', 'bar'],
    [
      ['size, KB', decimal(kilobytes, 1), '250; 600 with the whole catalogue'],
      ['first load, ms', decimal(median(loads.map(({ first }) => first)), 1), '12'],
      ['then the chapters of a first formula, ms', decimal(median(loads.map(({ chapters }) => chapters)), 1), ''],
      ['later contexts, ms', decimal(median(loads.map(({ later }) => later)), 1), ''],
    ],
  );
}
