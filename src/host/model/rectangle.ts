/** An area of a sheet; rows and columns count from 1. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether two areas share a cell. */
export function intersects(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Whether a cell lies inside the area. */
export function holds(area: Rectangle, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The area after `count` lines came in before line `at` of an axis: areas that the place cuts grow. */
export function afterInsert(area: Rectangle, axis: 'row' | 'column', at: number, count: number): Rectangle {
  const size = axis === 'row' ? 'rows' : 'columns';
  if (at <= area[axis]) return { ...area, [axis]: area[axis] + count };
  if (at < area[axis] + area[size]) return { ...area, [size]: area[size] + count };
  return area;
}

/** The area after `count` lines from line `at` of an axis went; null when nothing of it is left. */
export function afterDelete(area: Rectangle, axis: 'row' | 'column', at: number, count: number): Rectangle | null {
  const size = axis === 'row' ? 'rows' : 'columns';
  const end = area[axis] + area[size];
  const lost = Math.max(0, Math.min(end, at + count) - Math.max(area[axis], at));
  if (lost === area[size]) return null;
  const before = Math.max(0, Math.min(count, area[axis] - at));
  return { ...area, [axis]: area[axis] - before, [size]: area[size] - lost };
}
