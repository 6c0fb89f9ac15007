import type { Found, Plan } from '../../addon/api.ts';
import { Refusal } from '../problems.ts';
import type { ReviewOptions } from './reviewOptions.ts';

/**
 * The plan that the sidebar would send. Without --as-of the review counts to the day after the last one in the data, so
 * that the same files give the same review whenever it is run.
 */
export function planOf(found: Found, options: ReviewOptions, tell: (line: string) => void): Plan {
  if (found.askDateOrder && !options.dateOrder) {
    tell(
      `The dates could be day/month or month/day: read as ${found.dateOrder}, the order of the locale ${options.locale}. --date-order says otherwise.`,
    );
  }
  if (!found.tables.some(({ use }) => use)) throw new Refusal(nothingToUse(found));
  return {
    asOf: options.asOf,
    period: options.period,
    language: options.language,
    dateOrder: options.dateOrder,
    tables: found.tables.map(({ key, use, kind, columns }) => ({
      key,
      use,
      kind,
      columns: columns.map(({ column, field }) => ({ column, field })),
    })),
    options: { rfmScheme: options.language === 'en' ? 'eleven' : 'eight', funnelSteps: [] },
    name: '',
  };
}

const nothingToUse = (found: Found): string =>
  `None of the files can be reviewed. ${found.tables.map(whyNot).join(' ')}${found.tables.some(({ rows }) => rows > 0) ? ' Name the columns with --columns member=…,date=…,amount=….' : ''}`;

const whyNot = ({ sheet, kind, note }: Found['tables'][number]): string =>
  kind === 'other' ? `${sheet}: no table of members, orders or activity. ${note}`.trim() : `${sheet}: ${kind}. ${note}`;
