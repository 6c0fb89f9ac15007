import { dayOf } from '../../src/engine/calendar.ts';
import type { Language } from '../../src/engine/language.ts';
import type { Cell } from '../../src/intake/cell.ts';
import { monthlyReview } from '../../src/reviews/monthly/index.ts';
import type {
  Kept,
  Material,
  ReviewOptions,
  ReviewPeriod,
  Snapshot,
  Source,
  SourceKind,
  StepResult,
} from '../../src/reviews/review.ts';
import type { Block, OutCell, SheetSpec } from '../../src/sheet/sheetSpec.ts';

/** A source as a table is written by hand: the first line names the fields, '' for a column that is not used. */
export function source(
  kind: SourceKind,
  fields: readonly string[],
  body: readonly (readonly Cell[])[],
  sheet: string = kind,
): Source {
  return {
    kind,
    sheet,
    sheetId: sheet.length,
    firstRow: 2,
    firstColumn: 1,
    headers: fields.map((field) => field || 'note'),
    body,
    fields,
    hiddenRows: 0,
  };
}

export interface Given {
  readonly sources: readonly Source[];
  readonly asOf?: number;
  readonly period?: ReviewPeriod;
  readonly language?: Language;
  readonly options?: Partial<ReviewOptions>;
  readonly snapshot?: Snapshot | null;
  readonly locale?: string;
}

/** Material before any step has run; the spreadsheet is in UTC. */
export function materialOf({
  sources,
  asOf = dayOf(2026, 11, 1),
  period,
  language = 'en',
  options = {},
  snapshot = null,
  locale = 'en_US',
}: Given): Material {
  return {
    sources,
    present: [...new Set(sources.map(({ kind }) => kind))],
    asOf,
    period,
    language,
    context: { timezone: 'Etc/UTC', locale, offset: () => 0, whenAmbiguous: 'locale' },
    options: { rfmScheme: 'eleven', funnelSteps: [], ...options },
    version: '1.0.0',
    snapshot,
    kept: {},
  };
}

export interface Ran {
  readonly results: Readonly<Record<string, StepResult>>;
  readonly kept: Readonly<Record<string, Kept>>;
  readonly summary: string;
  spec(id: string): SheetSpec;
  block(sheet: string, id: string): Block;
}

/** Runs every step as the add-on does: each gets only the kinds that it needs and what the earlier ones kept, as JSON. */
export function run(material: Material): Ran {
  const results: Record<string, StepResult> = {};
  let kept: Record<string, Kept> = {};
  for (const step of monthlyReview.steps) {
    const needs = step.needsFrom ? step.needsFrom({ ...material, kept }) : step.needs;
    const sources = material.sources.filter(({ kind }) => needs.includes(kind));
    results[step.id] = step.build({ ...material, sources, kept });
    kept = JSON.parse(JSON.stringify({ ...kept, [step.id]: results[step.id].kept }));
  }
  const spec = (id: string): SheetSpec => results[id].spec;
  return {
    results,
    kept,
    summary: monthlyReview.summary({ ...material, kept }),
    spec,
    block: (sheet, id) => {
      const found = spec(sheet).blocks.find((block) => block.id === id);
      if (!found)
        throw new Error(
          `${sheet} has no block ${id}, but ${spec(sheet)
            .blocks.map((block) => block.id)
            .join(', ')}`,
        );
      return found;
    },
  };
}

/** A block as it would be read: header, then rows; days as { day } and links as their text. */
export function shown(block: Block): (OutCell | undefined)[][] {
  const plain = (cell: OutCell): OutCell =>
    cell !== null && typeof cell === 'object' && 'link' in cell ? cell.text : cell;
  const rows = block.rows.map((row) => row.map(plain));
  return block.header ? [[...block.header], ...rows] : rows;
}

/** The column of a block by its header. */
export const columnOf = (block: Block, header: string): OutCell[] => {
  const index = (block.header ?? []).indexOf(header);
  if (index < 0) throw new Error(`no column ${header} in ${block.header?.join(', ')}`);
  return block.rows.map((row) => row[index]);
};
