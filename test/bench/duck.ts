import {
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  VARCHAR,
} from '@duckdb/node-api';
import type { Cells } from './cells.ts';

const CHUNK = 2048;

export type Column = 'member' | 'ms' | 'amount' | 'event';
const TYPES: Record<Column, DuckDBType> = { member: VARCHAR, ms: DOUBLE, amount: DOUBLE, event: VARCHAR };

/** A fresh in-memory database with as many threads as the machine has. */
export async function openDuck(): Promise<DuckDBConnection> {
  return (await DuckDBInstance.create(':memory:')).connect();
}

/** Feeds the cells that a query needs as data chunks, the fastest way that the library documents. */
export async function feed(duck: DuckDBConnection, cells: Cells, columns: readonly Column[]): Promise<void> {
  const declared = columns
    .map((column) => `${column} ${column === 'ms' || column === 'amount' ? 'double' : 'varchar'}`)
    .join(', ');
  await duck.run(`create or replace table rows (${declared})`);
  const appender = await duck.createAppender('rows');
  const rows = cells.member.length;
  const times = cells.time;
  for (let from = 0; from < rows; from += CHUNK) {
    const to = Math.min(rows, from + CHUNK);
    const part = columns.map((column): readonly DuckDBValue[] =>
      column === 'ms' ? times.slice(from, to).map((time) => time.getTime()) : cells[column].slice(from, to),
    );
    const chunk = DuckDBDataChunk.create(
      columns.map((column) => TYPES[column]),
      to - from,
    );
    chunk.setColumns(part);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** Runs a query to its last row and returns the rows as columns of JavaScript values. */
export async function ask(duck: DuckDBConnection, sql: string): Promise<readonly DuckDBValue[][]> {
  return (await duck.runAndReadAll(sql)).getColumns();
}

const day = (ms: string): string => `cast(floor(${ms} / 86400000) as integer)`;
const month = (ms: string): string =>
  `datediff('month', timestamp '1970-01-01', make_timestamp(cast(${ms} * 1000 as bigint)))`;
const score = (value: string, cuts: string): string =>
  `1 + cast(len(list_filter(list_distinct(${cuts}), cut -> cut < ${value})) as integer)`;

/** The same definitions as SQL: window functions, no self-join. */
export const SQL = {
  rfm: (asOf: number): string => `
    with per_member as (
      select member, ${asOf} - max(${day('ms')}) as days, count(distinct ${day('ms')}) as orders, sum(amount) as spent
      from rows where ms < ${asOf} * 86400000.0 group by member),
    cuts as (
      select quantile_cont(days, [0.2, 0.4, 0.6, 0.8]) as r, quantile_cont(orders, [0.2, 0.4, 0.6, 0.8]) as f,
             quantile_cont(spent, [0.2, 0.4, 0.6, 0.8]) as m from per_member)
    select member, days, orders, spent, 6 - (${score('days', 'r')}) as rs, ${score('orders', 'f')} as fs, ${score('spent', 'm')} as ms
    from per_member, cuts`,
  lifecycle: (asOf: number): string => `
    with per_member as (
      select member, ${asOf} - min(${day('ms')}) as since_joined, ${asOf} - max(${day('ms')}) as since_active,
             count(*) filter (event = 'pay') as orders
      from rows where ms < ${asOf} * 86400000.0 group by member)
    select member, case when since_active >= 90 then 'churn' when since_active >= 30 then 'dormancy' when orders = 0 then 'introduction'
      when orders = 1 or since_joined < 14 then 'growth' else 'maturity' end from per_member`,
  retention: `
    with active as (select member, ${month('ms')} as period from rows),
    cohorts as (select member, period, min(period) over (partition by member) as cohort from active)
    select cohort, period - cohort as k, count(distinct member) from cohorts group by 1, 2 order by 1, 2`,
  flow: `
    with active as (select distinct member, ${month('ms')} as period from rows),
    around as (
      select period, lag(period) over w as before, lead(period) over w as after, max(period) over () as last,
        min(period) over (partition by member) as joined
      from active window w as (partition by member order by period)),
    statuses as (
      select period, case when period = joined then 'new' when before = period - 1 then 'returning' else 'resurrecting' end as status
      from around
      union all
      select period + 1, 'dormant' from around where period < last and (after is null or after > period + 1))
    select period, status, count(*) from statuses group by 1, 2 order by 1, 2`,
  funnel: `
    with paid as (
      select member, ms, event,
        min(case when event = 'pay' then ms end) over (partition by member order by ms range between current row and unbounded following) as pay
      from rows),
    carted as (
      select member, ms, event,
        min(case when event = 'cart' then ms end) over w as cart,
        min(case when event = 'cart' then pay end) over w as pay
      from paid window w as (partition by member order by ms range between current row and 1209600000 following)),
    furthest as (
      select max(case when pay <= ms + 1209600000 then 3 when cart is not null then 2 else 1 end) as step
      from carted where event = 'view' group by member)
    select step, count(*) from furthest group by step`,
};
