import type { AnalysisArgument, AnalysisRequest } from '../../src/addon/api.ts';
import type { Analysis } from '../../src/analyses/analysis.ts';
import { lettersOf } from '../../src/analyses/foldName.ts';
import { looksLikeSettings } from '../../src/analyses/readSettings.ts';
import { settingNames } from '../../src/analyses/settingNames.ts';
import { literal, splitTop } from '../../src/build/exampleArguments.ts';
import { formOf } from '../../src/build/forms.ts';
import { helpOf } from '../../src/build/helpOf.ts';
import type { Language } from '../../src/engine/language.ts';
import { openHost } from '../../src/host/host.ts';

/** The sheet that holds an example's cells. */
export const SHEET = 'Example';

/** A file with an example's cells as a person would have typed them. */
export function openExample(analysis: Analysis, locale = 'en_US') {
  const { cells } = helpOf(analysis.id).example;
  const host = openHost({ now: Date.UTC(2026, 10, 2, 9), computing: 0, locale });
  const { workbook } = host;
  const width = Math.max(...cells.map((row) => row.length));
  const sheet = workbook.insertSheet(SHEET, { rows: cells.length + 20, columns: Math.max(6, width) });
  workbook.deleteSheet(workbook.sheets[0]!);
  workbook.enterBlock(
    sheet,
    1,
    1,
    cells.map((row) => row.map((cell) => String(cell ?? ''))),
    {},
  );
  return host;
}

/** An example's formula with its ranges on that sheet. */
export const exampleFormula = (analysis: Analysis): string => {
  const parts = argumentsOf(analysis).map((part) => (isRange(part) ? `${SHEET}!${part}` : part));
  return `=${analysis.id}(${parts.join(', ')})`;
};

/** What the form sends when a person fills it in as the example's formula says. */
export function exampleRequest(analysis: Analysis, language: Language = 'en'): AnalysisRequest {
  const parts = argumentsOf(analysis);
  const names = Object.keys(analysis.columns);
  const last = parts[parts.length - 1] ?? '';
  const block = last.startsWith('{') ? literalRows(last) : [];
  const hasSettings = block.length > 0 && (parts.length > names.length || looksLikeSettings(analysis, block));
  const given = (hasSettings ? parts.slice(0, -1) : parts).map(argument);
  const { title, summary, method, results, settings, columns } = formOf(analysis, language);
  const canonical = settingNames(analysis);
  return {
    token: `token-${analysis.id}`,
    id: analysis.id,
    language,
    given,
    labels: '',
    settings: hasSettings ? block.map(([name, ...rest]) => [canonical.get(lettersOf(name!))!, ...unpadded(rest)]) : [],
    words: {
      title,
      summary,
      method,
      results,
      settings: Object.fromEntries(settings.map(({ name, help }) => [name, help])),
      names: Object.fromEntries([...settings, ...columns].map(({ name, label }) => [name, label])),
    },
  };
}

const argumentsOf = (analysis: Analysis): string[] => {
  const inside = /^=\w+\((.*)\)$/s.exec(helpOf(analysis.id).example.formula)?.[1] ?? '';
  return splitTop(inside, ',').map((part) => part.trim());
};

/** A literal's rows are padded to one width; blank cells at the right mean nothing. */
const unpadded = (cells: string[]): string[] =>
  cells.slice(
    0,
    cells.reduce((end, cell, index) => (cell === '' ? end : index + 1), 0),
  );

const isRange = (part: string): boolean => /^[A-Z]+\d+(:[A-Z]+\d*)?$/.test(part);

const literalRows = (text: string): string[][] =>
  splitTop(text.slice(1, -1), ';').map((row) => splitTop(row, ',').map((cell) => String(literal(cell.trim()))));

function argument(part: string): AnalysisArgument {
  if (part === '') return null;
  if (isRange(part)) return { range: `${SHEET}!${part}` };
  if (part.startsWith('{')) return { cells: literalRows(part) };
  const date = /^DATE\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(part);
  if (date)
    return {
      cells: [
        [
          date
            .slice(1)
            .map((digits) => digits.padStart(2, '0'))
            .join('-'),
        ],
      ],
    };
  return { cells: [[String(literal(part))]] };
}
