import { writeXlsx } from 'hucre/xlsx';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { cellsOf } from './cells.ts';
import { chartOf } from './charts.ts';
import { conditionalRules } from './conditionalRules.ts';
import { areaText, quoted } from './references.ts';
import { rowHeights } from './rowHeights.ts';
import { FONT } from './styles.ts';
import { validations } from './validations.ts';

type XlsxSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];

/**
 * A workbook of the host as the bytes of an .xlsx file: values, looks, charts, heat maps, drop-downs, notes, links and
 * names. Formulas go as their values: Excel has none of the custom functions.
 */
export async function workbookToXlsx(workbook: Workbook): Promise<Uint8Array> {
  const shown = workbook.sheets.map(sheetOf);
  return writeXlsx({
    sheets: shown,
    defaultFont: FONT,
    activeSheet: Math.max(0, workbook.sheets.indexOf(workbook.activeSheet)),
    namedRanges: workbook.namedRanges.flatMap(({ name, sheetId, area }) => {
      const sheet = workbook.sheetById(sheetId);
      return sheet ? [{ name, range: `${quoted(sheet.name)}!${areaText(area, true)}` }] : [];
    }),
  });
}

function sheetOf(sheet: Sheet): XlsxSheet {
  const { rows, columns, cells } = cellsOf(sheet);
  return {
    name: sheetName(sheet.name),
    rows,
    columns,
    cells,
    rowDefs: rowHeights(sheet),
    hidden: sheet.hidden,
    merges: sheet.merges.map(({ row, column, rows: height, columns: width }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + height - 2,
      endCol: column + width - 2,
    })),
    view: {
      showGridLines: !sheet.hiddenGridlines,
      ...(sheet.tabColor ? { tabColor: { rgb: argb(sheet.tabColor) } } : {}),
    },
    ...(sheet.frozenRows + sheet.frozenColumns > 0
      ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }
      : {}),
    ...(sheet.filter ? { autoFilter: { range: areaText(sheet.filter.area) } } : {}),
    // Printed, a sheet takes one page in width.
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    conditionalRules: conditionalRules(sheet),
    dataValidations: validations(sheet),
    charts: sheet.charts.flatMap((chart) => chartOf(sheet, chart) ?? []),
  };
}

/** Excel allows 31 characters, Sheets 100. */
const sheetName = (name: string): string => name.slice(0, 31);

const argb = (colour: string): string => colour.replace('#', '').toUpperCase();
