import { civilOf, DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, isBlank, isMoment } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import type { OwnTable, ScoreSpan } from './ownTable.ts';
import type { TierSettings } from './parameters.ts';

/** The rows `segment`, `cell` and `otherwise` of the settings; undefined when there are none. Throws InputError. */
export function readOwnTable(settings: TierSettings, context: ReadingContext): OwnTable | undefined {
  if (settings.segment.length + settings.cell.length === 0) return undefined;
  const cells = new Map<string, string>();
  for (const [name, ...codes] of settings.cell) {
    const parts = codes.flatMap((cell) => cellText(cell).split(/[\s,，;；、]+/)).filter(Boolean);
    if (parts.length === 0) throw new InputError({ code: 'blankCell', argument: 'cell' });
    for (const code of parts) {
      if (!/^[1-9]{2,3}$/.test(code)) throw unusable('cell', code, '555, 55');
      if (!cells.has(code)) cells.set(code, nameOf('cell', name));
    }
  }
  const segments = settings.segment.map(([name, r, f, m]) => {
    const spans = [spanOf(r, context), spanOf(f, context), spanOf(m, context)] as const;
    return { name: nameOf('segment', name), spans };
  });
  return { cells, segments, otherwise: settings.otherwise };
}

function nameOf(argument: string, cell: Cell): string {
  if (isBlank(cell)) throw new InputError({ code: 'blankCell', argument });
  return cellText(cell);
}

/** "4-5", "4", "4+" or blank for any score. A sheet turns a typed 4-5 into the 5th of April (or the 4th of May): it is turned back. */
function spanOf(cell: Cell, context: ReadingContext): ScoreSpan {
  if (isMoment(cell)) {
    const instant = cell.getTime();
    const { month, day } = civilOf(Math.floor((instant + context.offset(context.timezone, instant)) / DAY_MS));
    return { from: Math.min(month, day), to: Math.max(month, day) };
  }
  const text = cellText(cell).normalize('NFKC');
  if (text === '' || text === '*') return { from: 1, to: 9 };
  const parts = /^([1-9])(?:\s*(?:-|–|—|~|…|至|到)\s*([1-9])|(\+))?$/.exec(text);
  if (!parts) throw unusable('segment', text, '4-5, 4+, 4');
  const from = Number(parts[1]);
  const to = parts[3] ? 9 : Number(parts[2] ?? from);
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

const unusable = (argument: string, value: string, hint: string): InputError =>
  new InputError({ code: 'badValue', argument, value, hint });
