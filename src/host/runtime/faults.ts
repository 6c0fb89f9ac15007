import { Refusal } from '../model/refusal.ts';
import type { Workbook } from '../model/workbook.ts';

/** Something that is to go wrong, or to happen, at a service call. */
export interface Fault {
  /** The n-th call from now on (1 is the next), or a member such as 'Range.setValues'. */
  readonly at: number | string;
  /** Which call of the member from now on; 1 by default. */
  readonly nth?: number;
  readonly kind:
    | 'error'
    /** "Service Spreadsheets timed out …" */
    | 'timeout'
    /** "We're sorry, a server error occurred …" */
    | 'serverError'
    | 'slow'
    /** The call is the last before the script is stopped for its running time. */
    | 'kill'
    /** Something happens just before the call: another person's deed. */
    | 'between';
  /** Google's words, for 'error'. */
  readonly message?: string;
  /** The error shows only at the next call on the spreadsheet or at flush; the call itself does nothing. */
  readonly deferred?: boolean;
  /** Virtual time that a slow call takes, in ms. */
  readonly ms?: number;
  /** Whether the last call's write still arrives ('kept') or is lost with the script; kept by default. */
  readonly lastWrite?: 'kept' | 'lost';
  readonly run?: (workbook: Workbook) => void;
}

/** What the runtime must do at a call. */
export interface FaultEffect {
  readonly error?: Refusal;
  readonly deferred?: boolean;
  readonly slowMs?: number;
  readonly kill?: 'kept' | 'lost';
  readonly run?: (workbook: Workbook) => void;
}

interface Pending {
  readonly fault: Fault;
  left: number;
}

/** The faults that wait for their call. Each strikes once. */
export class Faults {
  private pending: Pending[] = [];

  inject(fault: Fault): void {
    this.pending.push({ fault, left: typeof fault.at === 'number' ? fault.at : (fault.nth ?? 1) });
  }

  clear(): void {
    this.pending = [];
  }

  /** How many faults have not struck yet. */
  get waiting(): number {
    return this.pending.length;
  }

  /** The effects of the faults whose call this is. */
  strike(member: string, spreadsheetId: string): FaultEffect[] {
    if (this.pending.length === 0) return [];
    const due: FaultEffect[] = [];
    this.pending = this.pending.filter((pending) => {
      if (typeof pending.fault.at === 'string' && pending.fault.at !== member) return true;
      pending.left--;
      if (pending.left > 0) return true;
      due.push(effectOf(pending.fault, spreadsheetId));
      return false;
    });
    return due;
  }
}

function effectOf(fault: Fault, spreadsheetId: string): FaultEffect {
  const { kind, deferred = false, lastWrite = 'kept', ms = 60_000, run } = fault;
  switch (kind) {
    case 'slow':
      return { slowMs: ms };
    case 'kill':
      return { kill: lastWrite };
    case 'between':
      return run ? { run } : {};
    case 'timeout':
      return {
        deferred,
        error: new Refusal(
          fault.message ?? `Service Spreadsheets timed out while accessing document with id ${spreadsheetId}.`,
        ),
      };
    default:
      return {
        deferred,
        error: new Refusal(fault.message ?? "We're sorry, a server error occurred. Please wait a bit and try again."),
      };
  }
}
