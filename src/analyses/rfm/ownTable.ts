/** Scores from a to b, both included. */
export interface ScoreSpan {
  readonly from: number;
  readonly to: number;
}

/** A person's own tiers: single cells first, then segments in their order, then the rest. */
export interface OwnTable {
  /** Name by code: "555", or "55" for R and F. */
  readonly cells: ReadonlyMap<string, string>;
  readonly segments: readonly { readonly name: string; readonly spans: readonly [ScoreSpan, ScoreSpan, ScoreSpan] }[];
  /** '' leaves the rest blank. */
  readonly otherwise: string;
}

/** The name of the tier that three scores fall into; the first match wins. */
export function ownTierOf(table: OwnTable, r: number, f: number, m: number): string {
  const cell = table.cells.get(`${r}${f}${m}`) ?? table.cells.get(`${r}${f}`);
  if (cell !== undefined) return cell;
  const inside = (score: number, { from, to }: ScoreSpan): boolean => score >= from && score <= to;
  const segment = table.segments.find(({ spans }) => inside(r, spans[0]) && inside(f, spans[1]) && inside(m, spans[2]));
  return segment ? segment.name : table.otherwise;
}

/** The names of an own table in the order in which they stand. */
export function ownTierNames(table: OwnTable): string[] {
  const names = [...table.segments.map(({ name }) => name), ...table.cells.values(), table.otherwise];
  return [...new Set(names)].filter((name) => name !== '');
}
