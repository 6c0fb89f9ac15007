import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { foldHan } from '../../intake/headers/foldHan.ts';
import { foldName } from '../foldName.ts';
import { nearNames } from '../likelyNames.ts';

/**
 * The columns of the steps in their order: those that the setting names by their headers, in rows, in cells side by side or
 * in one cell parted by commas; all columns where it names none. Throws InputError unknownColumn, repeatedSetting.
 */
export function chosenSteps(rows: readonly (readonly Cell[])[], headers: readonly string[]): number[] {
  const fold = (name: string): string => foldHan(foldName(name));
  const folded = headers.map(fold);
  const placeOf = (name: string): number => {
    const exact = headers.indexOf(name);
    return exact >= 0 ? exact : folded.indexOf(fold(name));
  };
  const names = rows
    .flatMap((cells) => cells.map(cellText))
    .flatMap((name) => (placeOf(name) >= 0 ? [name] : name.split(/[,，、]/).map((part) => part.trim())))
    .filter((name) => name !== '');
  if (names.length === 0) return headers.map((_, column) => column);
  return names.map((name, index) => {
    const place = placeOf(name);
    if (place < 0) {
      const hint = nearNames(name, headers.filter(Boolean));
      throw new InputError({ code: 'unknownColumn', argument: 'steps', value: name, hint });
    }
    if (names.findIndex((other) => placeOf(other) === place) < index) {
      throw new InputError({ code: 'repeatedSetting', argument: 'steps', value: name });
    }
    return place;
  });
}
