import {
  ICommandService,
  type Injector,
  type IStyleData,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { FunctionType, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import type { CustomFunction, WorkbookView } from '../protocol.ts';
import { showWholeTexts } from './showWholeTexts.ts';
import { loadLocale, UNIVER_LOCALE } from './univerLocale.ts';
import { univerSheet, WORKBOOK_ID } from './univerSheet.ts';

/** Univer, which here only shows and edits: nothing is calculated in it. */
export interface Grid {
  univer: Univer;
  injector: Injector;
  commands: ICommandService;
  workbook: Workbook;
}

/** Entries of Univer's menus for what the model does not do. */
const HIDDEN_MENUS = [
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
];

/** Builds the grid inside `container` and shows `view`. */
export async function createGrid(container: HTMLElement, view: WorkbookView): Promise<Grid> {
  const locale = UNIVER_LOCALE[view.language];
  showWholeTexts();
  const univer = new Univer({
    theme: defaultTheme,
    locale,
    locales: { [locale]: await loadLocale(view.language) },
    logLevel: 0,
  });
  const description = view.functions.map(functionHelp);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    // The formula bar stands in it.
    header: true,
    toolbar: false,
    footer: true,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
    formulaBar: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    clipboardConfig: { hidePasteOptions: true },
    footer: { menus: false, addSheetButtonConfig: { defaultRowCount: 1000, defaultColumnCount: 26 } },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
    description,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, { description });
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, univerWorkbook(view));
  const injector = univer.__getInjector();
  // The parts that draw and scroll come with this stage.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { univer, injector, commands: injector.get(ICommandService), workbook };
}

function univerWorkbook(view: WorkbookView): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  const ids = new Map<string, string>();
  const addStyle = (style: IStyleData) => {
    const key = JSON.stringify(style);
    const known = ids.get(key);
    if (known) return known;
    const id = `s${ids.size}`;
    ids.set(key, id);
    styles[id] = style;
    return id;
  };
  const sheets: IWorkbookData['sheets'] = {};
  for (const sheet of view.sheets) sheets[String(sheet.id)] = univerSheet(sheet, addStyle);
  return {
    id: WORKBOOK_ID,
    name: view.name,
    appVersion: '0.25.1',
    locale: UNIVER_LOCALE[view.language],
    styles,
    sheetOrder: view.sheets.map((sheet) => String(sheet.id)),
    sheets,
  };
}

function functionHelp(custom: CustomFunction) {
  return {
    functionName: custom.name,
    functionType: FunctionType.User,
    description: custom.description,
    abstract: custom.description,
    functionParameter: custom.params.map((param) => ({
      name: param.name,
      detail: param.description,
      example: '',
      // Apps Script knows no optional parameters: the description says it.
      require: /optional|可选|可選|选填|選填/i.test(param.description) ? 0 : 1,
      repeat: 0,
    })),
  };
}
