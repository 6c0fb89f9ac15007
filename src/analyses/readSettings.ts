import { InputError } from '../engine/inputProblem.ts';
import { editDistance } from '../engine/nearest.ts';
import { type Cell, type Grid, isErrorCell } from '../intake/cell.ts';
import { cellText } from '../intake/cellText.ts';
import { changedContext, type ReadingContext } from '../intake/context.ts';
import type { Analysis } from './analysis.ts';
import { lettersOf } from './foldName.ts';
import { likelyNames } from './likelyNames.ts';
import { readSettingValue } from './readSettingValue.ts';
import { meantBy, settingNames, settingsOf, shownSettingNames } from './settingNames.ts';

/**
 * Reads a settings block: a setting a row, its name first, then its value or values; blank cells at the right mean
 * nothing, blank rows and rows that begin with # are skipped. Settings that are not named get their defaults.
 * Throws InputError for a cell that shows an error, an unknown name or value (with the nearest ones), a repeated setting, a value out of range.
 */
export function readSettings(analysis: Analysis, block: Grid, context: ReadingContext): Record<string, unknown> {
  const specs = settingsOf(analysis);
  const names = settingNames(analysis);
  const found = new Map<string, Cell[][]>();
  block.forEach((cells, index) => {
    const row = trimRight(cells);
    const typed = cellText(row[0]);
    // #REF! begins like a remark, and so does a literal whose rows are of different lengths: #VALUE!
    if (row.length === 0 || (isRemark(typed) && !isErrorCell(row[0]))) return;
    const broken = row.find(isErrorCell);
    if (broken !== undefined) {
      const value = cellText(broken);
      if (block.length * block[0].length === 1) {
        throw new InputError({ code: 'errorArgument', argument: 'settings', value });
      }
      throw new InputError({ code: 'errorCell', argument: 'settings', row: index + 1, value });
    }
    if (typed === '') throw new InputError({ code: 'blankCell', argument: 'settings', row: index + 1 });
    const canonical = meantBy(typed, names);
    if (canonical === undefined) throw unknownSetting(typed, index + 1, analysis);
    // A name without a value says nothing, as a row that waits to be filled in.
    if (row.length === 1 && specs[canonical].reads === 'rows') return;
    const rows = found.get(canonical) ?? [];
    if (rows.length > 0 && specs[canonical].reads !== 'rows') {
      throw new InputError({ code: 'repeatedSetting', argument: 'settings', row: index + 1, value: typed });
    }
    found.set(canonical, [...rows, row.slice(1)]);
  });
  const settings: Record<string, unknown> = {};
  // The order of day and month comes first: it tells how the days of the other settings are written.
  for (const [name, spec] of Object.entries(specs)) {
    const rows = found.get(name);
    settings[name] = rows ? readSettingValue(analysis, name, spec, rows, inDateOrder(settings, context)) : spec.default;
  }
  return settings;
}

/** The context with the order of day and month that the settings give, if they do. */
export function inDateOrder(settings: Record<string, unknown>, context: ReadingContext): ReadingContext {
  const dateOrder = settings['date order'] as ReadingContext['dateOrder'] | '';
  return dateOrder ? changedContext(context, { dateOrder }) : context;
}

/** Whether a range is a settings block: the first filled cell of its first column is a setting's name. */
export function looksLikeSettings(analysis: Analysis, block: Grid): boolean {
  const first = block.find((row) => cellText(row[0]) !== '' && !isRemark(cellText(row[0])));
  return first !== undefined && typeof first[0] === 'string' && meantBy(first[0], settingNames(analysis)) !== undefined;
}

/** Whether the first name of a block is at most two slips away from a setting's name. */
export function almostSettings(analysis: Analysis, block: Grid): boolean {
  const first = cellText(block[0]?.[0]);
  if (first.length < 4) return false;
  const names = Array.from(settingNames(analysis).keys());
  return names.some((name) => editDistance(lettersOf(first), name) <= 2);
}

/** Whether every name of a block is almost a setting's, and long enough not to be one of one's own by chance. */
export const allAlmostSettings = (analysis: Analysis, block: Grid): boolean =>
  block.every((row) => cellText(row[0]).length > 4 && almostSettings(analysis, [row]));

/** Whether any row of a block begins with a setting's name. */
export const someSettings = (analysis: Analysis, block: Grid): boolean =>
  block.some((row) => looksLikeSettings(analysis, [row]));

/** Whether every filled cell of a range's first column is a setting's name. */
export function allSettings(analysis: Analysis, block: Grid): boolean {
  const names = settingNames(analysis);
  return block.every((row) => {
    const typed = cellText(row[0]);
    return typed === '' || isRemark(typed) || meantBy(typed, names) !== undefined;
  });
}

/** A row that is kept for reading or for later, and does nothing; so does the header of the block itself. */
const isRemark = (typed: string): boolean => /^([#＃]|(settings?|设置|設定)$)/i.test(typed);

function trimRight(cells: readonly Cell[]): Cell[] {
  let length = cells.length;
  while (length > 0 && cellText(cells[length - 1]) === '') length--;
  return cells.slice(0, length);
}

function unknownSetting(typed: string, row: number, analysis: Analysis): InputError {
  const places = Object.entries(analysis.columns).map(([name, { optional }]) => (optional ? `[${name}]` : name));
  // as_of is an argument of some functions and a setting of the others: then its place is told.
  const isArgument = Object.keys(analysis.columns).some((name) => lettersOf(name) === lettersOf(typed));
  const hint = isArgument
    ? `${analysis.id}(${places.join(', ')}, [settings])`
    : likelyNames(typed.normalize('NFKC'), shownSettingNames(analysis));
  return new InputError({ code: 'unknownSetting', argument: 'settings', row, value: typed, hint });
}
