import type { Protection as ProtectionState, Rectangle, Sheet } from './bridge.ts';
import { enumMember } from './enums.ts';
import { exception, hiddenState, instance, service, theBridge, unknownFate, whole } from './guard.ts';
import { makeRange } from './make.ts';
import { placeOf } from './range/rangeState.ts';

type Google = GoogleAppsScript.Spreadsheet.Protection;

const states = hiddenState<{ sheet: Sheet; protection: ProtectionState }>();

/** A Protection object. */
function makeProtection(sheet: Sheet, protection: ProtectionState): Google {
  return whole(states.give(instance(Protection), { sheet, protection }));
}

/** Protects an area (a whole sheet when null) for the present person, who stays its editor. */
export function protect(sheet: Sheet, area: Rectangle | null): Google {
  const { workbook } = sheet;
  const protection: ProtectionState = {
    id: workbook.nextId(),
    area,
    rangeName: null,
    warningOnly: false,
    description: '',
    editors: [workbook.userKey],
    domainEdit: false,
    unprotected: [],
  }; // prettier-ignore
  sheet.protections.push(protection);
  sheet.partChanged('protections');
  return makeProtection(sheet, protection);
}

/** The protections of one type on some sheets. */
export function protectionsOf(sheets: readonly Sheet[], type: unknown): Google[] {
  const wholeSheets = String(type) === 'SHEET';
  return sheets.flatMap((sheet) =>
    sheet.protections
      .filter(({ area }) => (area === null) === wholeSheets)
      .map((protection) => makeProtection(sheet, protection)),
  );
}

function change(object: object, work: (protection: ProtectionState) => void): Google {
  const { sheet, protection } = states.of(object);
  if (!sheet.protections.includes(protection)) throw exception('The protection does not exist anymore.');
  theBridge().model.checkProtectionItself(sheet, protection);
  work(protection);
  sheet.partChanged('protections');
  return whole(object);
}

class Protection implements Pick<Google, keyof Protection> {
  canEdit(): boolean {
    const { protection } = states.of(this);
    return protection.warningOnly || protection.editors.includes(theBridge().userKey);
  }
  canDomainEdit(): boolean {
    return states.of(this).protection.domainEdit;
  }
  getDescription(): string {
    return states.of(this).protection.description;
  }
  setDescription(description: string): Google {
    return change(this, (protection) => {
      protection.description = description;
    });
  }
  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return enumMember('Spreadsheet.ProtectionType', states.of(this).protection.area ? 'RANGE' : 'SHEET');
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { sheet, protection } = states.of(this);
    return makeRange(sheet, protection.area ?? sheet.wholeArea());
  }
  setRange(range: object): Google {
    return change(this, (protection) => {
      if (!protection.area) throw exception('Cannot change sheet protection to range protection (or vice versa).');
      protection.area = placeOf(range).area;
    });
  }
  getRangeName(): string | null {
    return states.of(this).protection.rangeName;
  }
  setRangeName(rangeName: string): Google {
    const { sheet } = states.of(this);
    const named = sheet.workbook.namedRanges.find((range) => range.name === rangeName);
    if (!named) throw exception('Range not found');
    return change(this, (protection) => {
      protection.rangeName = rangeName;
      protection.area = named.area;
    });
  }
  getUnprotectedRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    const { sheet, protection } = states.of(this);
    return protection.unprotected.map((area) => makeRange(sheet, area));
  }
  setUnprotectedRanges(ranges: object[]): Google {
    return change(this, (protection) => {
      if (protection.area) unknownFate('Unprotected ranges in a protected range');
      protection.unprotected = ranges.map((range) => placeOf(range).area);
    });
  }
  isWarningOnly(): boolean {
    return states.of(this).protection.warningOnly;
  }
  setWarningOnly(warningOnly: boolean): Google {
    return change(this, (protection) => {
      protection.warningOnly = warningOnly;
    });
  }
  setDomainEdit(editable: boolean): Google {
    return change(this, (protection) => {
      protection.domainEdit = editable;
    });
  }
  remove(): void {
    const { sheet, protection } = states.of(this);
    change(this, () => sheet.protections.splice(sheet.protections.indexOf(protection), 1));
  }
}

service('Spreadsheet.Protection', Protection);
