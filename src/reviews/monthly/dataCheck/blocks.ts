import { cellA1 } from '../../../sheet/a1.ts';
import { linkToSheet } from '../../../sheet/links.ts';
import { wholeText } from '../../../sheet/numberText.ts';
import type { Block } from '../../../sheet/sheetSpec.ts';
import { fill } from '../../../words/fill.ts';
import type { Finding, FindingGroup } from '../../material/findings.ts';
import type { MatchCounts } from '../../material/identify.ts';
import type { Matched } from '../../material/people.ts';
import type { Material, Source, SourceKind } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { dataCheckWords } from '../../words/dataCheck.ts';
import { FIRST_ROW, rangeName } from '../frame.ts';
import { listBlock } from '../listBlock.ts';
import type { Checked } from './checkAll.ts';
import { columnName } from './columnName.ts';
import { problemName, problemText, shownFindingValue } from './problemText.ts';

const MATCHED: readonly Matched[] = ['id', 'phone', 'name', 'new'];

/** Rows of each sheet: all = used + left out. */
export function sourceBlock(material: Material, groups: readonly FindingGroup[]): Block {
  const words = dataCheckWords[material.language];
  const common = commonWords[material.language];
  const leftOut = (source: Source): number =>
    groups.reduce((sum, group) => sum + (group.source === source && group.done === 'leftOut' ? group.count : 0), 0);
  const rowsOf = (source: Source): number =>
    source.body.reduce(
      (sum, row) => sum + (row.every((cell) => cell === '' || cell === null || cell === undefined) ? 0 : 1),
      0,
    );
  const counted = material.sources.map((source) => ({ source, rows: rowsOf(source), leftOut: leftOut(source) }));
  return listBlock(
    { id: 'sources', row: FIRST_ROW, column: 1, heading: words.sources, protect: true },
    [
      { header: words.sheet, format: 'text', cell: ({ source }) => nameOf(source) },
      { header: words.kind, format: 'text', cell: ({ source }) => common.sources[source.kind] },
      { header: words.rows, format: 'whole', note: words.notes.used, cell: ({ rows }) => rows },
      { header: words.used, format: 'whole', note: words.notes.used, cell: (one) => one.rows - one.leftOut },
      { header: words.leftOut, format: 'whole', cell: (one) => one.leftOut },
      { header: words.hidden, format: 'whole', cell: ({ source }) => source.hiddenRows },
    ],
    counted,
  );
}

/** Each column of a wide table counts for itself. */
const nameOf = ({ sheet, period, headers, fields }: Source): string =>
  period ? `${sheet}, ${headers[fields.indexOf('amount')]}` : sheet;

const nameOfColumn = ({ source, column }: FindingGroup, wholeRow: string): string =>
  column < 0 ? wholeRow : columnName(source, column);

/** How often each problem occurs, the most frequent first. */
export function countBlock(material: Material, groups: readonly FindingGroup[], row: number): Block {
  const words = dataCheckWords[material.language];
  return listBlock<FindingGroup>(
    {
      id: 'problems',
      row,
      column: 1,
      heading: words.problems,
      namedRange: rangeName('Problems', material),
      protect: true,
    },
    [
      { header: words.sheet, format: 'text', cell: ({ source }) => source.sheet },
      { header: words.column, format: 'text', cell: (group) => nameOfColumn(group, words.wholeRow) },
      { header: words.problem, format: 'text', cell: ({ code }) => problemName(code, material.language) },
      { header: words.done, format: 'text', note: words.notes.done, cell: ({ done }) => words.dones[done] },
      { header: words.count, format: 'whole', cell: ({ count }) => count },
    ],
    groups,
  );
}

/** By what the rows of orders and activity found their member; nothing when only members were read. */
export function matchBlock(material: Material, { orders, activity }: Checked, row: number): Block {
  const words = dataCheckWords[material.language];
  const common = commonWords[material.language];
  const counts: readonly (readonly [SourceKind, MatchCounts])[] = [
    ['orders', orders.matched],
    ['activity', activity.matched],
  ];
  const tables = counts.filter(([kind]) => material.present.includes(kind));
  return listBlock<Matched>(
    { id: 'matching', row, column: 1, heading: words.matching, protect: true },
    [
      { header: words.foundBy, format: 'text', note: words.notes.matched, cell: (how) => words.matched[how] },
      ...tables.map(([kind, matched]) => ({
        header: common.sources[kind],
        format: 'whole' as const,
        cell: (how: Matched) => matched[how],
      })),
    ],
    MATCHED,
  );
}

/** One line a cell or row, with a link to it. */
export function rowBlock(material: Material, groups: readonly FindingGroup[], column: number): Block {
  const { language } = material;
  const words = dataCheckWords[language];
  const lines = groups.flatMap((group) => group.first.map((finding) => ({ group, finding })));
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  const field = ({ source, column: at }: FindingGroup): string => (at < 0 ? '' : source.fields[at]);
  const link = ({ source, column: at }: FindingGroup, { row }: Finding): { link: string; text: string } => {
    const sheetRow = source.firstRow + row;
    const cell = cellA1(sheetRow, source.firstColumn + Math.max(0, at));
    return { link: linkToSheet(source.sheetId, cell), text: `${source.sheet}!${sheetRow}` };
  };
  const place = {
    id: 'rows',
    row: FIRST_ROW,
    column,
    heading: fill(words.list, { shown: wholeText(lines.length), all: wholeText(all) }),
    namedRange: rangeName('DataCheck', material),
    protect: true,
  };
  return listBlock<{ group: FindingGroup; finding: Finding }>(
    place,
    [
      {
        header: words.where,
        format: 'text',
        note: words.notes.where,
        cell: ({ group, finding }) => link(group, finding),
      },
      { header: words.column, format: 'text', cell: ({ group }) => nameOfColumn(group, words.wholeRow) },
      {
        header: words.value,
        format: 'text',
        cell: ({ group, finding }) => shownFindingValue(finding.value, field(group)),
      },
      { header: words.done, format: 'text', note: words.notes.done, cell: ({ group }) => words.dones[group.done] },
      {
        header: words.problem,
        format: 'line',
        cell: ({ group, finding }) =>
          problemText(
            group.code,
            shownFindingValue(finding.value, field(group)),
            shownFindingValue(finding.hint, field(group)),
            language,
          ),
      },
    ],
    lines,
  );
}
