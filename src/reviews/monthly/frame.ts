import { dayText } from '../../engine/calendar.ts';
import { columnWidths } from '../../sheet/columnWidths.ts';
import { wholeText } from '../../sheet/numberText.ts';
import { roomForCharts } from '../../sheet/roomForCharts.ts';
import { sheetName } from '../../sheet/sheetName.ts';
import type { Block, Chart, SheetSpec } from '../../sheet/sheetSpec.ts';
import { fill } from '../../words/fill.ts';
import { reviewedPeriod } from '../material/period.ts';
import type { TableCount } from '../material/tableCount.ts';
import type { Material, SourceKind } from '../review.ts';
import { commonWords, type StepId } from '../words/common.ts';

/** Rows 1 and 2 are title and facts; row 3 holds headings, so the first header stands in row 4 and freezes three rows above it. */
export const FIRST_ROW = 4;

/** What a sheet's name and facts depend on. */
type Named = Pick<Material, 'asOf' | 'period' | 'only' | 'language'>;

/** 2026-10 Tiers, 2026-W44 Tiers or 2026-10-31 Tiers; a sheet made alone has the last day that counts. */
export const nameOfSheet = (id: StepId, material: Named): string =>
  sheetName(`${textOf(material)} ${commonWords[material.language].sheets[id]}`);

const textOf = ({ asOf, period, only }: Named): string => reviewedPeriod({ asOf, period: only ? 'day' : period }).text;

/** The rows that a sheet rests on, by kind of table. */
export type Counts = readonly (readonly [SourceKind, TableCount])[];

/** A sheet of the review in its fixed shape: title, facts, blocks from row 4 on. */
export function sheetOf(
  material: Named & Pick<Material, 'version'>,
  id: StepId,
  counts: Counts,
  parts: { blocks: readonly Block[]; charts?: readonly Chart[]; mainBlock?: string; kind?: SheetSpec['kind'] },
): SheetSpec {
  const { asOf, language, version } = material;
  const words = commonWords[language];
  const name = nameOfSheet(id, material);
  const facts = [
    fill(words.asOf, { day: dayText(asOf) }),
    ...counts.map(([kind, { used, leftOut }]) =>
      fill(words.rows, { source: words.sources[kind], used: wholeText(used), leftOut: wholeText(leftOut) }),
    ),
    fill(words.version, { version }),
    ...(id === 'method' || material.only ? [] : [fill(words.methodAt, { sheet: nameOfSheet('method', material) })]),
  ];
  return {
    name,
    kind: parts.kind || 'output',
    id,
    title: name,
    facts: facts.join(' · '),
    blocks: parts.blocks,
    charts: parts.charts || [],
    widths: roomForCharts(columnWidths(parts.blocks), parts.blocks, parts.charts || []),
    mainBlock: parts.mainBlock,
  };
}

/** A sheet that says in words what it would need. */
export function lackingSheet(
  material: Named & Pick<Material, 'version'>,
  id: StepId,
  counts: Counts,
  sentences: readonly string[],
): SheetSpec {
  return sheetOf(material, id, counts, {
    blocks: [proseBlock('lacking', FIRST_ROW, 1, commonWords[material.language].lacking, sentences)],
  });
}

/** Sentences under a heading, one a row; they run on over the cells beside them. */
export const proseBlock = (
  id: string,
  row: number,
  column: number,
  heading: string,
  sentences: readonly string[],
): Block => ({
  id,
  row,
  column,
  heading,
  rows: sentences.map((sentence) => [sentence]),
  formats: ['line'],
});

/** MO_Members_2026_10, MO_Members_2026_W44 or MO_Members_2026_10_31 */
export const rangeName = (what: string, material: Named): string => `MO_${what}_${textOf(material).replace(/-/g, '_')}`;

/** A share, or nothing where there is nothing to share. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
