import { SheetsSelectionsService } from '@univerjs/sheets';
import { element } from '../dom.ts';
import type { Grid } from '../grid/createGrid.ts';
import type { Rectangle } from '../protocol.ts';
import type { Server } from '../server.ts';
import type { PageWords } from '../words.ts';

const COLORS = [
  '#202124',
  '#5f6368',
  '#185abc',
  '#137333',
  '#995200',
  '#b3261e',
  '#ffffff',
  '#f1f3f4',
  '#8ab4f8',
  '#ceead6',
  '#feefc3',
  '#fad2cf',
];

/** The few tools that a pasted table needs. */
export function showToolbar(host: HTMLElement, grid: Grid, server: Server, words: PageWords): void {
  const run = (id: string, params?: object) => void grid.commands.executeCommand(id, params);
  const tool = (label: string, picture: string, act: () => void) => {
    const button = element('button', {
      type: 'button',
      class: 'tool',
      'aria-label': label,
      title: label,
      onclick: act,
    });
    button.innerHTML = `<svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">${picture}</svg>`;
    // The grid keeps its focus, so that keys go on working in it.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    return button;
  };
  const palette = (label: string, picture: string, command: string, reset: string) => {
    const list = element('div', { class: 'palette', role: 'group', 'aria-label': label });
    const close = () => list.remove();
    const button = tool(label, picture, () => {
      if (list.isConnected) return close();
      const box = button.getBoundingClientRect();
      list.style.left = `${box.left}px`;
      list.style.top = `${box.bottom + 2}px`;
      document.body.append(list);
      (list.firstElementChild as HTMLElement).focus();
    });
    const choose = (act: () => void) => () => {
      act();
      close();
    };
    list.append(
      element('button', { type: 'button', class: 'plain', onclick: choose(() => run(reset)) }, words.noColor),
      ...COLORS.map((value) =>
        element('button', {
          type: 'button',
          class: 'swatch',
          style: `background:${value}`,
          'aria-label': value,
          onclick: choose(() => run(command, { value })),
        }),
      ),
    );
    list.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        close();
        button.focus();
      }
    });
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (!list.contains(event.target as Node) && !button.contains(event.target as Node)) close();
      },
      true,
    );
    return button;
  };
  const align = (value: number) => () => run('sheet.command.set-horizontal-text-align', { value });
  host.replaceChildren(
    tool(
      words.undo,
      '<path d="M4 7h6.5a3.5 3.5 0 0 1 0 7H6M4 7l3-3M4 7l3 3" fill="none" stroke="currentColor" stroke-width="1.6"/>',
      () => run('univer.command.undo'),
    ),
    tool(
      words.redo,
      '<path d="M14 7H7.5a3.5 3.5 0 0 0 0 7H12M14 7l-3-3M14 7l-3 3" fill="none" stroke="currentColor" stroke-width="1.6"/>',
      () => run('univer.command.redo'),
    ),
    divider(),
    numberFormats(grid, server, words),
    divider(),
    tool(
      words.bold,
      '<path d="M5 3h5a3 3 0 0 1 1.8 5.4A3.2 3.2 0 0 1 10.5 15H5zM7.3 5v3h2.5a1.5 1.5 0 0 0 0-3zm0 5v3h3a1.5 1.5 0 0 0 0-3z" fill="currentColor"/>',
      () => run('sheet.command.set-range-bold'),
    ),
    tool(words.italic, '<path d="M7 3h7v2h-2.4l-2.7 8H11v2H4v-2h2.4l2.7-8H7z" fill="currentColor"/>', () =>
      run('sheet.command.set-range-italic'),
    ),
    palette(
      words.textColor,
      '<path d="M8 3h2l4 9h-2l-.9-2.2H6.9L6 12H4zm-.4 5h2.8L9 4.7z" fill="currentColor"/><path d="M3 14.5h12" stroke="#b3261e" stroke-width="2.5"/>',
      'sheet.command.set-range-text-color',
      'sheet.command.reset-range-text-color',
    ),
    palette(
      words.fillColor,
      '<path d="M7 2l6 6-5 5-5-5 4-4z" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M3 15.5h12" stroke="#8ab4f8" stroke-width="2.5"/>',
      'sheet.command.set-background-color',
      'sheet.command.reset-background-color',
    ),
    divider(),
    tool(words.alignLeft, lines(3), align(1)),
    tool(words.alignCenter, lines(5), align(2)),
    tool(words.alignRight, lines(7), align(3)),
    tool(
      words.wrap,
      '<path d="M3 4h12M3 9h9.5a2.3 2.3 0 0 1 0 4.6H9M3 13.6h3M10.5 11.6l-2 2 2 2" fill="none" stroke="currentColor" stroke-width="1.5"/>',
      () => run('sheet.command.set-text-wrap', { value: 3 }),
    ),
  );
}

const divider = () => element('span', { class: 'divider', 'aria-hidden': 'true' });

/** Three lines, the middle one short and starting at `start`. */
function lines(start: number): string {
  return `<path d="M3 4.5h12M${start} 9h8M3 13.5h12" fill="none" stroke="currentColor" stroke-width="1.5"/>`;
}

function numberFormats(grid: Grid, server: Server, words: PageWords): HTMLElement {
  const formats: [string, string][] = [
    ['', words.formatAutomatic],
    ['@', words.formatText],
    ['#,##0.00', words.formatNumber],
    ['0.00%', words.formatPercent],
    ['yyyy-mm-dd', words.formatDate],
    ['yyyy-mm-dd hh:mm:ss', words.formatTime],
  ];
  const select = element('select', {
    class: 'number-format',
    'aria-label': words.numberFormat,
    onchange: () => {
      const sheetId = Number(grid.workbook.getActiveSheet().getSheetId());
      const format = select.value;
      void server.edit(selected(grid).map((range) => ({ kind: 'numberFormat', sheetId, range, format })));
      select.value = '';
    },
  });
  for (const [format, name] of formats) select.append(element('option', { value: format }, name));
  return select;
}

/** What is selected, as rectangles from 1. */
function selected(grid: Grid): Rectangle[] {
  const selections = grid.injector.get(SheetsSelectionsService).getCurrentSelections();
  return selections.map(({ range }) => ({
    row: range.startRow + 1,
    column: range.startColumn + 1,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  }));
}
