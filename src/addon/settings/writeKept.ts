import type { Analysis } from '../../analyses/analysis.ts';
import { type RuleRow, settingOfRow } from '../../analyses/fileRules/fileRules.ts';
import { namesOfSetting } from '../../analyses/settingNames.ts';
import type { Language } from '../../engine/language.ts';
import { writtenValue } from '../analysis/settingsBlock.ts';
import type { SettingsText } from '../api.ts';
import { fileLanguage } from '../fileLanguage.ts';
import { textCell } from '../write/textCell.ts';
import { COLUMN, functionRows, padded, VALUES } from './functionRows.ts';
import { nameBlock } from './nameBlock.ts';
import { offerValues } from './offerValues.ts';
import { readRules } from './readRules.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes the values of some settings of a function into the settings sheet: over the rows that they have, in further
 * rows below those, and rows that are too many go. What else stands on the sheet stays as it is.
 */
export function writeKept(
  sheet: Sheet,
  analysis: Analysis,
  settings: readonly (readonly string[])[],
  texts: readonly SettingsText[],
): void {
  const language = fileLanguage();
  if (!readRules(sheet)?.functions[analysis.id]) addFunction(sheet, analysis, texts, language);
  const rows = readRules(sheet)?.functions[analysis.id] ?? [];
  // From below, so that rows that are still to be written keep their number.
  const changes = [...new Set(settings.map(([name]) => name))]
    .map((name) => ({ name, rows: rows.filter((row) => settingOfRow(analysis, row) === name) }))
    .sort((a, b) => lastOf(b.rows, rows) - lastOf(a.rows, rows));
  for (const change of changes) {
    const values = settings.filter(([name]) => name === change.name).map(([, ...cells]) => cells);
    writeSetting(sheet, analysis, change, lastOf(change.rows, rows), values, language);
  }
}

const lastOf = (own: readonly RuleRow[], all: readonly RuleRow[]): number =>
  Math.max(...(own.length > 0 ? own : all).map(({ row }) => row));

function writeSetting(
  sheet: Sheet,
  analysis: Analysis,
  { name, rows }: { name: string; rows: readonly RuleRow[] },
  last: number,
  given: readonly (readonly string[])[],
  language: Language,
): void {
  const [label] = namesOfSetting(analysis, name, language);
  const spec = analysis.settings[name];
  const cells = (values: readonly string[]): string[] =>
    padded(values.map((value) => String(writtenValue(analysis, spec, value, language))));
  const places = rows.map(({ row }) => row);
  const missing = given.length - places.length;
  if (missing > 0) {
    sheet.insertRowsAfter(last, missing);
    const names = Array.from({ length: missing }, () => [analysis.id, label]);
    writeText(sheet.getRange(last + 1, COLUMN.id, missing, 2), names);
    for (let row = 1; row <= missing; row++) places.push(last + row);
  }
  for (const { from, to } of stretches(places.slice(0, given.length))) {
    const values = given.slice(places.indexOf(from), places.indexOf(to) + 1).map(cells);
    writeText(sheet.getRange(from, COLUMN.value, values.length, VALUES), values);
  }
  // The last row of a setting stays and is emptied, so that its explanation stays too.
  for (const { from, to } of stretches(places.slice(Math.max(1, given.length))).reverse())
    sheet.deleteRows(from, to - from + 1);
}

/** Texts that stay texts whatever they look like. In a cell of text an apostrophe may be kept as a sign, so it is one only afterwards. */
function writeText(range: GoogleAppsScript.Spreadsheet.Range, rows: readonly (readonly string[])[]): void {
  range
    .setNumberFormat('General')
    .setValues(rows.map((cells) => cells.map(textCell)))
    .setNumberFormat('@');
}

/** Rising rows as stretches without a gap, so that a table of many rows is one call. */
function stretches(rows: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && row === last.to + 1) last.to = row;
    else found.push({ from: row, to: row });
  }
  return found;
}

/** A function that the sheet hasn't, because it is newer than the sheet or somebody removed its rows: at the end. */
function addFunction(sheet: Sheet, analysis: Analysis, texts: readonly SettingsText[], language: Language): void {
  const text = texts.find(({ id }) => id === analysis.id) ?? {
    id: analysis.id,
    title: '',
    help: {},
    rows: {},
    tables: [],
  };
  const given = functionRows(analysis, text, language);
  const rows = given.map(([names, values, grey]) => [...names, ...values, ...grey]);
  const top = sheet.getLastRow() + 2;
  const room = sheet.getMaxRows();
  if (top + rows.length > room) sheet.insertRowsAfter(room, top + rows.length - room);
  writeText(sheet.getRange(top, COLUMN.id, rows.length, rows[0].length), rows);
  offerValues(
    sheet,
    top,
    given.map(([, , , offered]) => offered),
  );
  sheet.getRange(top, COLUMN.id).setFontWeight('bold');
  nameBlock(sheet, analysis.id, top + 1, top + rows.length - 1);
}
