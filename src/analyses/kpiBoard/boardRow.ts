import { exactSum } from '../../engine/exactSum.ts';
import type { Clock } from './clock.ts';
import type { Kpi } from './kpis.ts';

export interface BoardRow {
  readonly actual: number | null;
  readonly target: number | null;
  readonly done: number | null;
  readonly daysLeft: number | null;
  readonly needed: number | null;
  readonly pace: number | null;
  readonly projected: number | null;
  /** A key of the words. */
  readonly status: string;
}

/** One measure of the board. `behind`: the share of what is due below which it is behind, not just slightly. */
export function boardRow(kpi: Kpi, dated: boolean, clock: Clock | null, behind: number): BoardRow {
  const { kind, target } = kpi;
  const actual = actualOf(kpi, dated, clock);
  const isTotal = kind === 'total' || kind === 'total at most';
  const left = clock && isTotal ? clock.next - clock.open : null;
  const elapsed = clock && isTotal ? clock.open - clock.start : null;
  const gap = actual === null || target === null ? null : Math.max(0, target - actual);
  const pace = actual === null || !elapsed ? null : actual / elapsed;
  return {
    actual,
    target,
    done: actual === null || !target ? null : actual / target,
    daysLeft: left,
    needed: gap === null || left === null ? null : gap === 0 ? 0 : left === 0 ? null : gap / left,
    pace,
    projected: pace === null || !clock ? null : pace * (clock.next - clock.start),
    status: statusOf(kpi, actual, clock, behind),
  };
}

/** Of dated figures those of the period: totals are added up, of a level the latest day counts, by its mean. */
function actualOf({ kind, figures }: Kpi, dated: boolean, clock: Clock | null): number | null {
  const filled = figures.filter(({ value }) => !Number.isNaN(value));
  if (filled.length === 0) return null;
  if (!dated) return filled[0].value;
  const inPeriod = filled.filter(({ day }) => clock && day >= clock.start && day <= clock.last);
  if (kind === 'total' || kind === 'total at most') return exactSum(inPeriod.map(({ value }) => value));
  if (inPeriod.length === 0) return null;
  const latest = inPeriod.reduce((most, { day }) => Math.max(most, day), -Infinity);
  const ofLatest = inPeriod.filter(({ day }) => day === latest);
  return exactSum(ofLatest.map(({ value }) => value)) / ofLatest.length;
}

function statusOf({ kind, target }: Kpi, actual: number | null, clock: Clock | null, behind: number): string {
  if (target === null) return 'no target';
  if (actual === null) return 'no figure';
  if (kind === 'level') return actual >= target ? 'met' : actual >= target * behind ? 'slightly below' : 'below';
  if (kind === 'level at most') return actual <= target ? 'within' : 'over';
  const isLimit = kind === 'total at most';
  if (isLimit && actual > target) return 'over';
  if (!isLimit && actual >= target) return 'met';
  if (!clock) return isLimit ? 'within' : 'not yet';
  if (clock.open >= clock.next) return isLimit ? 'kept' : 'missed';
  // By whole numbers first, so that exactly on the line is on the line.
  const due = (target * (clock.open - clock.start)) / (clock.next - clock.start);
  if (isLimit) return actual <= due ? 'on track' : 'too fast';
  if (actual >= due) return 'on track';
  return actual >= due * behind ? 'slightly behind' : 'behind';
}
