import { CONTESTS } from './analyses.ts';
import { makeCells } from './cells.ts';
import { peakMegabytes } from './inFreshProcess.ts';

/** In a process of its own: all analyses over so many rows and members, and the most memory that it took, cells included. */
export interface Memory {
  readonly cells: number;
  readonly peak: number;
}

const cells = makeCells(Number(process.argv[2]), Number(process.argv[3]));
const before = peakMegabytes();
for (const { read, compute } of CONTESTS) compute(read(cells) as never);
console.log(JSON.stringify({ cells: before, peak: peakMegabytes() } satisfies Memory));
