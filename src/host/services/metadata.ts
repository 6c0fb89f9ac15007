import type { MetadataPlace, DeveloperMetadata as MetadataState } from '../model/sheetParts.ts';
import type { Rectangle, Sheet, Workbook } from './bridge.ts';
import { enumMember, enumOf } from './enums.ts';
import { exception, hiddenState, instance, service, theBridge, unknownFate, whole } from './guard.ts';
import { makeRange, makeSheet, makeSpreadsheet } from './make.ts';
import { placeOf } from './range/rangeState.ts';

type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

const states = hiddenState<MetadataState>();

/** Where on a sheet a range is: metadata goes on whole rows or columns only. */
export function metadataPlace(sheet: Sheet, area: Rectangle): MetadataPlace {
  if (area.rows === 1 && area.columns === sheet.columnCount) return { type: 'ROW', sheetId: sheet.id, line: area.row };
  if (area.columns === 1 && area.rows === sheet.rowCount)
    return { type: 'COLUMN', sheetId: sheet.id, line: area.column };
  throw exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** Characters of keys and values that the file takes, and each sheet with its rows and columns (Google's guide to metadata). */
const storageLimit = 30_000;

/** Refuses metadata beyond the limit; the words are our own. */
function checkStorage(workbook: Workbook, { sheetId }: MetadataPlace, more: number, without?: MetadataState): void {
  const used = workbook.metadata
    .filter((item) => item !== without && item.place.sheetId === sheetId)
    .reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
  if (used + more > storageLimit)
    throw exception(`Developer metadata above the limit of ${storageLimit} characters cannot be stored.`);
}

/** Adds metadata from the arguments of addDeveloperMetadata(key, value?, visibility?). */
export function addMetadata(workbook: Workbook, place: MetadataPlace, args: readonly unknown[]): void {
  const [key, ...rest] = args;
  if (key === '') unknownFate('Developer metadata without a key');
  const visibility = rest.find((item) => typeof item === 'object' && item !== null && enumOf(item) !== '');
  const value = rest.find((item) => typeof item !== 'object');
  checkStorage(workbook, place, String(key).length + (value === undefined ? 0 : String(value).length));
  workbook.metadata.push({
    id: workbook.nextId(),
    key: String(key),
    value: value === undefined ? null : String(value),
    visibility: visibility ? (String(visibility) as 'DOCUMENT') : 'DOCUMENT',
    place,
  }); // prettier-ignore
  workbook.changed();
}

/** A DeveloperMetadata object. */
function makeMetadata(item: MetadataState): Google {
  return whole(states.give(instance(DeveloperMetadata), item));
}

/** Metadata exactly at a place. */
export function metadataAt(workbook: Workbook, place: Partial<MetadataPlace>): Google[] {
  return workbook.metadata
    .filter((item) => Object.entries(place).every(([name, value]) => item.place[name as keyof MetadataPlace] === value))
    .map(makeMetadata);
}

/** What a finder looks for; absent properties match all. */
interface Search {
  readonly within: (place: MetadataPlace) => boolean;
  readonly id?: number;
  readonly key?: string;
  readonly value?: string;
  readonly visibility?: string;
  readonly type?: string;
}

const searches = hiddenState<Search>();

/** A finder over the metadata of a spreadsheet, a sheet or a range. */
export function makeFinder(within: (place: MetadataPlace) => boolean): GoogleFinder {
  return whole(searches.give(instance(DeveloperMetadataFinder), { within }));
}

function narrow(finder: object, more: Partial<Search>): GoogleFinder {
  return whole(searches.give(finder, { ...searches.of(finder), ...more }));
}

class DeveloperMetadataFinder implements Pick<GoogleFinder, keyof DeveloperMetadataFinder> {
  find(): Google[] {
    const { within, id, key, value, visibility, type } = searches.of(this);
    return theBridge()
      .workbook!.metadata.filter(
        (item) =>
          within(item.place) &&
          (id === undefined || item.id === id) &&
          (key === undefined || item.key === key) &&
          (value === undefined || item.value === value) &&
          (visibility === undefined || item.visibility === visibility) &&
          (type === undefined || item.place.type === type),
      )
      .map(makeMetadata);
  }
  onIntersectingLocations(): GoogleFinder {
    return whole(this);
  }
  withId(id: number): GoogleFinder {
    return narrow(this, { id });
  }
  withKey(key: string): GoogleFinder {
    return narrow(this, { key });
  }
  withValue(value: string): GoogleFinder {
    return narrow(this, { value });
  }
  withVisibility(visibility: unknown): GoogleFinder {
    return narrow(this, { visibility: String(visibility) });
  }
  withLocationType(type: unknown): GoogleFinder {
    return narrow(this, { type: String(type) });
  }
}

function living(object: object): MetadataState {
  const item = states.of(object);
  if (!theBridge().workbook!.metadata.includes(item)) throw exception('The developer metadata does not exist anymore.');
  return item;
}

function change(object: object, changes: Partial<MetadataState>): Google {
  const item = living(object);
  const { place, key, value } = { ...item, ...changes };
  checkStorage(theBridge().workbook!, place, key.length + (value?.length ?? 0), item);
  Object.assign(item, changes);
  return whole(object);
}

class DeveloperMetadata implements Pick<Google, keyof DeveloperMetadata> {
  getId(): number {
    return states.of(this).id;
  }
  getKey(): string {
    return states.of(this).key;
  }
  getValue(): string | null {
    return states.of(this).value;
  }
  getVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
    return enumMember('Spreadsheet.DeveloperMetadataVisibility', states.of(this).visibility);
  }
  getLocation(): GoogleLocation {
    return whole(locations.give(instance(DeveloperMetadataLocation), living(this).place));
  }
  setKey(key: string): Google {
    return change(this, { key });
  }
  setValue(value: string): Google {
    return change(this, { value });
  }
  setVisibility(visibility: unknown): Google {
    return change(this, { visibility: String(visibility) as 'DOCUMENT' });
  }
  moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): Google {
    return change(this, { place: { type: 'SHEET', sheetId: sheet.getSheetId(), line: 0 } });
  }
  moveToSpreadsheet(): Google {
    return change(this, { place: { type: 'SPREADSHEET', sheetId: null, line: 0 } });
  }
  moveToRow(row: object): Google {
    const { sheet, area } = placeOf(row);
    return change(this, { place: metadataPlace(sheet, area) });
  }
  moveToColumn(column: object): Google {
    return this.moveToRow(column);
  }
  remove(): void {
    const { metadata } = theBridge().workbook!;
    metadata.splice(metadata.indexOf(living(this)), 1);
  }
}

const locations = hiddenState<MetadataPlace>();

function sheetOf(location: object): Sheet | null {
  const { sheetId } = locations.of(location);
  return sheetId === null ? null : theBridge().workbook!.sheetById(sheetId);
}

class DeveloperMetadataLocation implements Pick<GoogleLocation, keyof DeveloperMetadataLocation> {
  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return enumMember('Spreadsheet.DeveloperMetadataLocationType', locations.of(this).type);
  }
  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return locations.of(this).type === 'SPREADSHEET' ? makeSpreadsheet(theBridge().workbook!) : null;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const sheet = locations.of(this).type === 'SHEET' ? sheetOf(this) : null;
    return sheet && makeSheet(sheet);
  }
  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    const { type, line } = locations.of(this);
    const sheet = sheetOf(this);
    return type === 'ROW' && sheet
      ? makeRange(sheet, { row: line, column: 1, rows: 1, columns: sheet.columnCount })
      : null;
  }
  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    const { type, line } = locations.of(this);
    const sheet = sheetOf(this);
    return type === 'COLUMN' && sheet
      ? makeRange(sheet, { row: 1, column: line, rows: sheet.rowCount, columns: 1 })
      : null;
  }
}

service('Spreadsheet.DeveloperMetadata', DeveloperMetadata);
service('Spreadsheet.DeveloperMetadataFinder', DeveloperMetadataFinder);
service('Spreadsheet.DeveloperMetadataLocation', DeveloperMetadataLocation);
