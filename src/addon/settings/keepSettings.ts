import { analysisById } from '../../analyses/index.ts';
import { beingMadeWords } from '../../words/finish.ts';
import type { Rules, SettingsRequest } from '../api.ts';
import { fileLanguage, givenLanguage, rememberLanguage } from '../fileLanguage.ts';
import { freeName } from '../freeName.ts';
import { dateMaker } from '../googleCells.ts';
import { changeMark, insertMarked, markedSheets } from '../marks.ts';
import { openFile } from '../openFile.ts';
import { readingContext } from '../readingContext.ts';
import { withLock } from '../run/withLock.ts';
import { writeSheet } from '../write/writeSheet.ts';
import { checkSettings } from './checkSettings.ts';
import { dressSettings } from './dressSettings.ts';
import { nameBlock, nameTable } from './nameBlock.ts';
import { offerValues } from './offerValues.ts';
import { readRules, settingsSheet } from './readRules.ts';
import { rulesForPage } from './rulesForPage.ts';
import { settingsSpec } from './settingsSpec.ts';
import { writeKept } from './writeKept.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the file's settings sheet, unless it has one, and writes what is to be kept into the value cells. */
export function keepSettings(request: SettingsRequest): Rules {
  checkSettings(request);
  return withLock(() => {
    if (!givenLanguage()) rememberLanguage(request.language);
    const there = settingsSheet();
    const sheet = there ?? makeSettings(request);
    for (const { id, settings } of there ? request.keep : [...request.start, ...request.keep])
      writeKept(sheet, analysisById(id)!, settings, request.functions);
    SpreadsheetApp.flush();
    if (request.keep.length === 0) openFile().setActiveSheet(sheet);
    return rulesForPage(readRules(sheet))!;
  });
}

/** Built whole under a temporary name; every function's block gets a name for formulas, such as MO_Settings_RFM_TIER. */
function makeSettings(request: SettingsRequest): Sheet {
  const spreadsheet = openFile();
  const language = fileLanguage();
  for (const { sheet, mark } of markedSheets(spreadsheet))
    if (mark.what === 'settings' && !mark.whole) spreadsheet.deleteSheet(sheet);
  const { spec, places, tables, offered } = settingsSpec(request, language);
  const mark = { what: 'settings', whole: false } as const;
  const temporary = beingMadeWords[language] + spec.name;
  const sheet = insertMarked(spreadsheet, temporary, () => spreadsheet.getNumSheets(), mark);
  writeSheet(sheet, spec, dateMaker(readingContext('locale')));
  dressSettings(sheet, spec);
  offerValues(sheet, spec.blocks[0].row + 1, offered);
  for (const { id, firstRow, rows } of places) nameBlock(sheet, id, firstRow, firstRow + rows - 1);
  for (const { id, firstRow, rows, columns } of tables) nameTable(sheet, id, firstRow, rows, columns);
  SpreadsheetApp.flush();
  sheet.setName(freeName(spreadsheet, spec.name));
  changeMark(sheet, { ...mark, whole: true });
  return sheet;
}
