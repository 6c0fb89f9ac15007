import type { NamedRange as NamedRangeState, Rectangle, Sheet, Workbook } from './bridge.ts';
import { exception, hiddenState, instance, service, theBridge, whole } from './guard.ts';
import { makeRange } from './make.ts';
import { placeOf } from './range/rangeState.ts';

type Google = GoogleAppsScript.Spreadsheet.NamedRange;

const states = hiddenState<NamedRangeState>();

/** A NamedRange object. */
export function makeNamedRange(range: NamedRangeState): Google {
  return whole(states.give(instance(NamedRange), range));
}

function living(object: object): NamedRangeState {
  const range = states.of(object);
  if (!theBridge().workbook!.namedRanges.includes(range)) throw exception('The named range does not exist anymore.');
  return range;
}

/** Refuses a name that Sheets would not take. */
function checkName(name: string): void {
  const isReference = /^[A-Za-z]{1,3}\d+$/.test(name) || /^R\d*C\d*$/i.test(name);
  if (name.length > 250 || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || isReference || /^(true|false)/i.test(name)) {
    throw exception(`The name of the range, ${name}, is invalid.`);
  }
}

/** Names an area, or moves the name if it exists. */
export function nameArea(workbook: Workbook, name: string, sheet: Sheet, area: Rectangle): void {
  checkName(name);
  const existing = workbook.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
  if (existing) Object.assign(existing, { sheetId: sheet.id, area });
  else workbook.namedRanges.push({ name, sheetId: sheet.id, area });
  namesChanged(workbook);
}

/** Forgets a name. */
export function removeName(workbook: Workbook, range: NamedRangeState): void {
  workbook.namedRanges.splice(workbook.namedRanges.indexOf(range), 1);
  namesChanged(workbook);
}

function namesChanged(workbook: Workbook): void {
  workbook.patches.add({ kind: 'namedRanges' });
  workbook.structureChanged();
}

class NamedRange implements Pick<Google, keyof NamedRange> {
  getName(): string {
    return living(this).name;
  }
  setName(name: string): Google {
    checkName(name);
    living(this).name = name;
    namesChanged(theBridge().workbook!);
    return whole(this);
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { sheetId, area } = living(this);
    return makeRange(theBridge().workbook!.sheetById(sheetId)!, area);
  }
  setRange(range: object): Google {
    const { sheet, area } = placeOf(range);
    Object.assign(living(this), { sheetId: sheet.id, area });
    namesChanged(theBridge().workbook!);
    return whole(this);
  }
  remove(): void {
    removeName(theBridge().workbook!, living(this));
  }
}

service('Spreadsheet.NamedRange', NamedRange);
