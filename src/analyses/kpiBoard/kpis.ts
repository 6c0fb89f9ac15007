import { InputError } from '../../engine/inputProblem.ts';
import type { Grid } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { foldLabel } from '../playbook/knownLabels.ts';
import { type Kind, readKind } from './kinds.ts';
import { type Figure, filledWidth, readFigures } from './readFigures.ts';

/** One measure with its target and its figures. */
export interface Kpi {
  readonly name: string;
  readonly kind: Kind;
  readonly target: number | null;
  readonly figures: readonly Figure[];
}

export interface Kpis {
  readonly kpis: readonly Kpi[];
  /** The actuals have a column of days. */
  readonly dated: boolean;
}

/**
 * Targets with their figures, in the order of the targets, then measures without one by their text. Actuals: a value
 * (beside targets, by position), name and value, or name, day and value. Targets: a value, or name, value and kind.
 * Throws InputError: unreadable cells, a name that stands twice, lists by position of different lengths.
 */
export function readKpis(actuals: Grid, targets: Grid, reading: ReadingContext): Kpis {
  const dated = filledWidth(actuals) > 2;
  // By the width of the range: at the start of a month the column of actuals may be all blank.
  const named = (actuals[0]?.length ?? 0) > 1;
  const targetsNamed = (targets[0]?.length ?? 0) > 1;
  const figures = readFigures(
    'actuals',
    actuals,
    named ? { name: 0, value: dated ? 2 : 1, ...(dated && { day: 1 }) } : { value: 0 },
    reading,
  );
  const goals = readFigures('targets', targets, targetsNamed ? { name: 0, value: 1 } : { value: 0 }, reading);
  for (const { value, row } of goals) {
    if (value < 0) throw new InputError({ code: 'negativeNumber', argument: 'targets', row, value: String(value) });
  }
  if (targetsNamed) refuseRepeats('targets', goals);
  if (named && !dated) refuseRepeats('actuals', figures);
  const kpis = named && targetsNamed ? byName(figures, goals) : byPosition(figures, goals, dated);
  return { kpis, dated };
}

function byName(figures: readonly Figure[], goals: readonly Figure[]): Kpi[] {
  const figuresOf = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = foldLabel(figure.name);
    const own = figuresOf.get(key);
    if (own) own.push(figure);
    else figuresOf.set(key, [figure]);
  }
  const withTarget = goals.map((goal) => kpiOf(goal, figuresOf.get(foldLabel(goal.name)) ?? [], goal.name));
  const known = new Set(goals.map(({ name }) => foldLabel(name)));
  const others = Array.from(figuresOf.keys())
    .filter((key) => !known.has(key))
    .sort()
    .map((key) => figuresOf.get(key) as Figure[])
    .map((own): Kpi => ({ name: own[0].name, kind: 'total', target: null, figures: own }));
  return [...withTarget, ...others];
}

function byPosition(figures: readonly Figure[], goals: readonly Figure[], dated: boolean): Kpi[] {
  const length = Math.max(figures.length, goals.length);
  // Figures of several days have no position.
  if (dated && goals.length !== figures.length) {
    throw new InputError({
      code: 'lengthsDiffer',
      argument: 'targets',
      value: String(goals.length),
      hint: `actuals: ${figures.length}`,
    });
  }
  return Array.from({ length }, (_, i) => {
    const name = goals[i]?.name || figures[i]?.name || String(i + 1);
    return kpiOf(goals[i], figures[i] ? [figures[i]] : [], name);
  });
}

const kpiOf = (goal: Figure | undefined, figures: readonly Figure[], name: string): Kpi => ({
  name,
  kind: goal ? readKind(goal.rest[0], goal.row) : 'total',
  target: goal && !Number.isNaN(goal.value) ? goal.value : null,
  figures,
});

function refuseRepeats(argument: string, figures: readonly Figure[]): void {
  const seen = new Set<string>();
  for (const { name, row } of figures) {
    if (seen.has(foldLabel(name))) throw new InputError({ code: 'repeatedGroup', argument, row, value: name });
    seen.add(foldLabel(name));
  }
}
