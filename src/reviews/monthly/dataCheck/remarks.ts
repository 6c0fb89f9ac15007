import { addMonths, dayText } from '../../../engine/calendar.ts';
import { wholeText } from '../../../sheet/numberText.ts';
import { fill } from '../../../words/fill.ts';
import { findWords } from '../../../words/find.ts';
import { reviewedPeriod } from '../../material/period.ts';
import type { Material, ReviewPeriod, SourceKind } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { dataCheckWords } from '../../words/dataCheck.ts';
import { overviewWords } from '../../words/overview.ts';
import type { Checked } from './checkAll.ts';
import { columnName } from './columnName.ts';

/** Sentences about whole columns and tables that cost no row. */
export function remarkLines(material: Material, { findings, orders }: Checked): string[] {
  const words = dataCheckWords[material.language];
  const ofColumns = findings.remarks.map(({ source, column, remark }) =>
    fill(words.remarkAt, {
      sheet: source.sheet,
      column: columnName(source, column),
      sentence: fill(words.remark[remark.code], {
        count: wholeText(remark.count),
        order: remark.value,
        value: remark.value,
      }),
    }),
  );
  const byName = material.sources
    .filter(({ fields }) => fields.includes('name') && !fields.includes('user_id') && !fields.includes('phone'))
    .map((source) =>
      fill(words.remarkAt, {
        sheet: source.sheet,
        column: columnName(source, source.fields.indexOf('name')),
        sentence: findWords[material.language].reasons.nameAsId,
      }),
    );
  const hidden = material.sources
    .filter(({ hiddenRows }) => hiddenRows > 0)
    .map(({ sheet, hiddenRows }) => fill(words.hiddenRows, { sheet, count: wholeText(hiddenRows) }));
  const refunds = orders.refunds === 'none' ? [] : [words.refunds[orders.refunds]];
  return [...ofColumns, ...byName, ...hidden, ...refunds];
}

/** What becomes of rows of orders that can't be anybody's. */
export const namelessLines = (rows: number, { language }: Material): string[] =>
  rows === 0 ? [] : [fill(overviewWords[language].summary.nameless, { rows: wholeText(rows) })];

/** So many quiet days at the end of a period are nothing unusual. */
const QUIET_DAYS: Readonly<Record<ReviewPeriod, number>> = { month: 3, week: 1, day: 0 };

/** Asks whether the right period was pasted when a table ends well before the reviewed days do. */
export function earlyEnds(material: Material, { orders, activity }: Checked): string[] {
  const words = dataCheckWords[material.language];
  const { text, from, period } = reviewedPeriod(material);
  const tables: readonly (readonly [SourceKind, Int32Array])[] = [
    ['orders', orders.day],
    ['activity', activity.day],
  ];
  return tables.flatMap(([kind, days]) => {
    const last = days.reduce((latest, day) => Math.max(latest, day), Number.NEGATIVE_INFINITY);
    // Data that end years ago are an archive, not last month's table.
    const early = last < material.asOf - 1 - QUIET_DAYS[period] && last >= addMonths(from, -2);
    return early
      ? [
          fill(words.endsEarly, {
            kind: commonWords[material.language].sources[kind],
            day: dayText(last),
            period: text,
          }),
        ]
      : [];
  });
}
