import type { CustomArgument, CustomOutcome, CustomScalar } from '../ports.ts';

/** Remembered cells over all calls; the oldest calls make room. */
const MOST_CELLS = 8_000_000;

interface Call {
  readonly args: readonly CustomArgument[];
  readonly outcome: CustomOutcome;
  readonly cells: number;
}

/** Remembers the outcome of each call by its arguments, as Sheets does: equal arguments never run twice. */
export class CustomMemory {
  private calls = new Map<string, Call[]>();
  private cells = 0;

  find(name: string, args: readonly CustomArgument[]): CustomOutcome | undefined {
    return this.calls.get(name)?.find((call) => sameArguments(call.args, args))?.outcome;
  }

  remember(name: string, args: readonly CustomArgument[], outcome: CustomOutcome): void {
    const cells = args.reduce<number>((sum, arg) => sum + (Array.isArray(arg) ? arg.length * arg[0].length : 1), 1);
    const calls = this.calls.get(name) ?? [];
    calls.push({ args, outcome, cells });
    this.calls.set(name, calls);
    this.cells += cells;
    for (const [other, list] of this.calls) {
      while (this.cells > MOST_CELLS && list.length > (other === name ? 1 : 0)) this.cells -= list.shift()!.cells;
    }
  }

  forget(): void {
    this.calls.clear();
    this.cells = 0;
  }
}

const sameArguments = (a: readonly CustomArgument[], b: readonly CustomArgument[]): boolean =>
  a.length === b.length && a.every((arg, index) => sameArgument(arg, b[index]));

function sameArgument(a: CustomArgument, b: CustomArgument): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return !Array.isArray(a) && !Array.isArray(b) && sameCell(a, b);
  if (a.length !== b.length || a[0].length !== b[0].length) return false;
  for (let row = 0; row < a.length; row++) {
    for (let column = 0; column < a[row].length; column++) if (!sameCell(a[row][column], b[row][column])) return false;
  }
  return true;
}

const sameCell = (a: CustomScalar | undefined, b: CustomScalar | undefined): boolean =>
  a === b || (a instanceof Date && b instanceof Date && a.getTime() === b.getTime());
