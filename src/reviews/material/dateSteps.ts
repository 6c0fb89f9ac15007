import type { FunnelCube } from '../../analyses/funnel/funnelCube.ts';
import { computeStepFunnel } from '../../analyses/stepFunnel/computeStepFunnel.ts';
import { DAY_MS } from '../../engine/calendar.ts';
import type { Cell } from '../../intake/cell.ts';
import { readTimes } from '../../intake/readTimes.ts';
import type { Material, Source } from '../review.ts';
import { Findings } from './findings.ts';
import { openTable } from './openTable.ts';

const DATE = /时间|時間|日期|日$|date|time|[\s_]at$/i;
/** Dates that are no step forward: of a change, an end, an undoing or what came last. */
const NO_STEP =
  /更新|修改|变更|變更|最近|最后|最後|到期|有效|生日|出生|预计|預計|退款|退货|退貨|取消|关闭|關閉|导出|匯出|updat|modif|chang|last|latest|expir|birth|due|refund|cancel|clos|export/i;
const MAIN = ['', 'order_at', 'join_at'];
/** The columns that say whose a row is. */
export const WHO: readonly string[] = ['user_id', 'phone', 'name'];

/** Whether an order table says of no row whose it is: its dates may still be steps. */
export const isNameless = ({ kind, fields }: Source): boolean =>
  kind === 'orders' && !WHO.some((field) => fields.includes(field));

/** Whether a header may be that of a step's date: 下单时间, 付款时间, 发货时间. */
export const isStepDate = (header: string): boolean => DATE.test(header) && !NO_STEP.test(header);

/** A funnel of the dates that stand side by side in each row of a table. */
interface DateSteps {
  readonly source: Source;
  readonly names: readonly string[];
  readonly cube: FunnelCube;
}

/**
 * The funnel of orders that name no buyer, each row an order, or of a members table with three dates or more, each row a
 * member; undefined without such a table. A step counts when all before it are done and none is later; no time limit.
 */
export function dateSteps(material: Material): DateSteps | undefined {
  const { sources } = material;
  const found = sources.filter(isNameless).map((source) => stepsOf(source, material, 2));
  if (!sources.some(({ kind }) => kind === 'orders'))
    found.push(...sources.filter(({ kind }) => kind === 'members').map((source) => stepsOf(source, material, 3)));
  return found.find((steps) => steps !== undefined);
}

function stepsOf(source: Source, { context, asOf }: Material, least: number): DateSteps | undefined {
  const { headers, fields, body } = source;
  const { out } = openTable(source, context, new Findings());
  const columns = headers.flatMap((header, column) => {
    if (!isStepDate(header) || !MAIN.includes(fields[column])) return [];
    const cells = body.map((row, index): Cell => (out[index] === 1 ? '' : row[column]));
    if (fields[column] === '' && cells.some((cell) => typeof cell === 'number')) return [];
    const { column: times, problems } = readTimes(cells, context);
    const day = times.civil.map((civil) => Math.floor(civil / DAY_MS));
    const known = day.filter((value) => !Number.isNaN(value)).length;
    if (known === 0 || problems.length > known / 4) return [];
    return [{ header, day, done: Uint8Array.from(day, (value) => (value < asOf ? 1 : 0)), ...times }];
  });
  if (columns.length < least) return undefined;
  const rows = Array.from(body.keys()).filter((row) => out[row] === 0);
  const names = columns.map(({ header }) => header);
  return { source, names, cube: computeStepFunnel(names, columns, rows, { count: 0, unit: 'none' }) };
}
