/** What scripts asked of the services since the last reset. */
export class Counters {
  serviceCalls = 0;
  cellsRead = 0;
  cellsWritten = 0;
  /** Virtual time charged, in ms. */
  virtualMs = 0;
  /** Calls of custom functions. */
  customFunctionCalls = 0;
  /** Service calls by member: 'Range.setValues'. */
  byMember: Record<string, number> = {};

  reset(): void {
    Object.assign(this, new Counters());
  }
}
