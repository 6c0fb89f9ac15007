import { newRule } from './conditionalFormat.ts';
import { newValidation } from './dataValidation.ts';
import { offerEnums } from './enums.ts';
import { newFilterCriteria } from './filter.ts';
import { instance, service, theBridge } from './guard.ts';
import { newRichText } from './richText.ts';
import { activeSpreadsheet, otherSpreadsheet } from './spreadsheet.ts';
import { newTextStyle } from './textStyle.ts';
import { openUi } from './ui.ts';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

class SpreadsheetApp implements Pick<Google, keyof SpreadsheetApp> {
  getActive(): GoogleSpreadsheet {
    return activeSpreadsheet();
  }
  getActiveSpreadsheet(): GoogleSpreadsheet {
    return activeSpreadsheet();
  }
  getActiveSheet(): GoogleSheet {
    return activeSpreadsheet().getActiveSheet();
  }
  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    return sheet.activate();
  }
  getActiveRange(): GoogleRange {
    return activeSpreadsheet().getActiveRange()!;
  }
  setActiveRange(range: GoogleRange): GoogleRange {
    return range.activate();
  }
  getCurrentCell(): GoogleRange {
    return activeSpreadsheet().getCurrentCell()!;
  }
  setCurrentCell(cell: GoogleRange): GoogleRange {
    return cell.activate();
  }
  flush(): void {
    theBridge().flush();
  }
  getUi(): GoogleAppsScript.Base.Ui {
    return openUi();
  }
  create(): GoogleSpreadsheet {
    return otherSpreadsheet('create');
  }
  open(): GoogleSpreadsheet {
    return otherSpreadsheet('open');
  }
  openById(): GoogleSpreadsheet {
    return otherSpreadsheet('openById');
  }
  openByUrl(): GoogleSpreadsheet {
    return otherSpreadsheet('openByUrl');
  }
  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return newRule();
  }
  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return newValidation();
  }
  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return newFilterCriteria();
  }
  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return newRichText();
  }
  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return newTextStyle();
  }
}

service('Spreadsheet.SpreadsheetApp', SpreadsheetApp);

/** The SpreadsheetApp global. */
export const spreadsheetApp = instance(SpreadsheetApp);

offerEnums(spreadsheetApp, 'Spreadsheet', [
  'AutoFillSeries',
  'BandingTheme',
  'BooleanCriteria',
  'BorderStyle',
  'Base.ColorType',
  'CopyPasteType',
  'DataValidationCriteria',
  'DeveloperMetadataLocationType',
  'DeveloperMetadataVisibility',
  'Dimension',
  'Direction',
  'GroupControlTogglePosition',
  'InterpolationType',
  'ProtectionType',
  'RecalculationInterval',
  'RelativeDate',
  'SheetType',
  'TextDirection',
  'TextToColumnsDelimiter',
  'ThemeColorType',
  'ValueType',
  'WrapStrategy',
]); // prettier-ignore
