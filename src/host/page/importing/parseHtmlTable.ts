/** The first table of pasted HTML as rows of text, spans filled with blanks; null when there is none. */
export function parseHtmlTable(html: string): string[][] | null {
  if (!/<table/i.test(html)) return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows: string[][] = [];
  /** Rows that a cell above still covers, by column. */
  const covered: number[] = [];
  for (const line of table.rows) {
    const row: string[] = [];
    const skipCovered = () => {
      while ((covered[row.length] ?? 0) > 0) {
        covered[row.length]!--;
        row.push('');
      }
    };
    for (const cell of line.cells) {
      skipCovered();
      const from = row.length;
      row.push(cellText(cell));
      for (let i = 1; i < cell.colSpan; i++) row.push('');
      if (cell.rowSpan > 1) for (let column = from; column < row.length; column++) covered[column] = cell.rowSpan - 1;
    }
    skipCovered();
    rows.push(row);
  }
  return rows.length > 0 ? rows : null;
}

function cellText(cell: HTMLTableCellElement): string {
  for (const br of cell.querySelectorAll('br')) br.replaceWith('\n');
  return (cell.textContent ?? '').replace(/\u00a0/g, ' ').trim();
}
