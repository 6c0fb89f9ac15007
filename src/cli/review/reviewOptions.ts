import type { Plan } from '../../addon/api.ts';
import type { Language } from '../../engine/language.ts';
import { readChoice, readLocale, readTimezone } from '../commonOptions.ts';
import { UsageProblem } from '../problems.ts';
import { readArguments } from '../readArguments.ts';

export interface ReviewOptions {
  readonly files: readonly string[];
  readonly out: string;
  /** '' when left out. */
  readonly asOf: string;
  readonly period: NonNullable<Plan['period']>;
  readonly language: Language;
  readonly timezone: string;
  readonly locale: string;
  readonly encoding: string | undefined;
  readonly dateOrder: Plan['dateOrder'];
  /** Corrections: what a column is, by its header. */
  readonly columns: readonly { readonly what: string; readonly header: string }[];
}

const USAGE =
  'npm run review -- members.csv orders.csv activity.csv --out review.xlsx [--as-of 2026-11-01] [--period day|week|month] [--language en|zh-Hans|zh-Hant] ' +
  '[--timezone Asia/Shanghai] [--locale en_US] [--encoding gb18030] [--date-order dmy|mdy|ymd] [--columns member=用户码,date=消费日期]';

/** The arguments of `npm run review`. Throws UsageProblem with a sentence. */
export function readReviewOptions(args: readonly string[]): ReviewOptions {
  const { options, files } = readArguments(args, {
    out: 'text',
    'as-of': 'text',
    period: 'text',
    language: 'text',
    timezone: 'text',
    locale: 'text',
    encoding: 'text',
    'date-order': 'text',
    columns: 'list',
  });
  if (files.length === 0) throw new UsageProblem(`No file is named. Write: ${USAGE}`);
  if (!options.out) throw new UsageProblem(`--out is missing: name the .xlsx file to write. Write: ${USAGE}`);
  const asOf = options['as-of'] ?? '';
  if (asOf !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(asOf))
    throw new UsageProblem(`--as-of ${asOf}: write a day like 2026-11-01.`);
  return {
    files,
    out: options.out,
    asOf,
    period: readChoice('period', options.period, ['day', 'week', 'month']) ?? 'month',
    language: readChoice('language', options.language, ['en', 'zh-Hans', 'zh-Hant']) ?? 'en',
    timezone: readTimezone(options.timezone),
    locale: readLocale(options.locale),
    encoding: options.encoding,
    dateOrder: readChoice('date-order', options['date-order'], ['dmy', 'mdy', 'ymd']) ?? '',
    columns: options.columns.flatMap((text) => text.split(/[,，]/).map(readCorrection)),
  };
}

function readCorrection(text: string): { what: string; header: string } {
  const at = text.search(/[=＝]/);
  if (at <= 0 || at === text.length - 1)
    throw new UsageProblem(`--columns "${text}": write what the column is and its header, like member=用户码.`);
  return { what: text.slice(0, at).trim(), header: text.slice(at + 1).trim() };
}
