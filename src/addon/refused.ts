import type { Refusal } from './api.ts';

export type RefusalCode =
  | 'busy'
  | 'otherRun'
  | 'leaseLost'
  | 'runGone'
  | 'runUnfinished'
  | 'sourceChanged'
  | 'sourceGone'
  | 'noSource'
  | 'noRows'
  | 'asOfMissing'
  | 'noDates'
  | 'protected'
  | 'gridFull'
  | 'transient'
  | 'tooLong'
  | 'textTooLong'
  | 'importBroken'
  | 'badRange'
  | 'rangeGone'
  | 'requestBroken'
  | 'noLabels'
  | 'sheetGone'
  | 'storageFull'
  | 'dayLimit'
  | 'settingsChanged'
  | 'unknown';

/** A refusal that we foresaw, as data. It is worded at the border (answer.ts), in the person's language. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string>>;
  readonly action: Refusal['action'];
  readonly sheetId: number | undefined;
  constructor(code: RefusalCode, values: Record<string, string> = {}, action?: Refusal['action'], sheetId?: number) {
    super(code);
    this.name = 'Refused';
    this.code = code;
    this.values = values;
    this.action = action;
    this.sheetId = sheetId;
  }
}
