import type { Analysis } from '../analyses/analysis.ts';
import { computeResult, type FormulaContext } from '../analyses/computeResult.ts';
import { looksLikeSettings } from '../analyses/readSettings.ts';
import { InputError } from '../engine/inputProblem.ts';
import type { Grid } from '../intake/cell.ts';
import { exampleArguments } from './exampleArguments.ts';
import { helpOf } from './helpOf.ts';

const CONTEXT: FormulaContext = {
  timezone: 'Etc/UTC',
  locale: 'en_US',
  offset: () => 0,
  whenAmbiguous: 'refuse',
  language: () => 'en',
};

/**
 * By value of the setting show: the columns of the result, as the example has them. Left out are the columns that the
 * example shows anyway, blocks of settings, a single column without a header, and what the example can't be asked for.
 */
export function resultColumns(analysis: Analysis): [string, string][] {
  const show = analysis.settings.show;
  const usual = headerOf(analysis, show?.default);
  return (show?.choices ?? []).flatMap((value): [string, string][] => {
    const header = headerOf(analysis, value);
    return header === undefined || header === usual ? [] : [[value, header]];
  });
}

function headerOf(analysis: Analysis, show: unknown): string | undefined {
  const places = Object.keys(analysis.columns).length;
  const given = exampleArguments(analysis);
  const last = given[given.length - 1];
  const block = Array.isArray(last) && looksLikeSettings(analysis, last) ? (last as Grid) : [];
  const own = block.length > 0 ? given.slice(0, -1) : given;
  const settings = [...block.filter(([name]) => name !== 'show'), ['show', show]];
  try {
    const passed = Array.from({ length: places }, (_, index) => own[index]);
    const { table, hasHeader } = computeResult(analysis, [...passed, settings], CONTEXT);
    const names = hasHeader ? table[0] : helpOf(analysis.id).words.en.results?.[String(show)];
    if (names === undefined || (hasHeader && isBlock(analysis, table as Grid))) return undefined;
    return `${hasHeader ? '' : '(no header row) '}${names.join(' | ')}`;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

const isBlock = (analysis: Analysis, table: Grid): boolean => table.every((row) => looksLikeSettings(analysis, [row]));
