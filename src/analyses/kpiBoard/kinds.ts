import { InputError } from '../../engine/inputProblem.ts';
import { LANGUAGES } from '../../engine/language.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { likelyNames } from '../likelyNames.ts';
import { foldLabel } from '../playbook/knownLabels.ts';
import { words } from './words/index.ts';

/**
 * What a target means: a total to be reached by the end, a level to be held (daily active members, a rate), or a limit
 * to either that must not be passed.
 */
const KINDS = ['total', 'level', 'total at most', 'level at most'] as const;
export type Kind = (typeof KINDS)[number];

/** The kind that a cell of the targets names, in any language; a blank is a total. Throws InputError with the row. */
export function readKind(cell: Cell, row: number): Kind {
  if (isBlank(cell) || cellText(cell) === '') return 'total';
  const typed = foldLabel(cellText(cell));
  const found = KINDS.find(
    (kind) => kind === typed || LANGUAGES.some((language) => namesOf(kind, language).includes(typed)),
  );
  if (found) return found;
  throw new InputError({
    code: 'unknownValue',
    argument: 'targets',
    row,
    value: cellText(cell),
    hint: likelyNames(
      typed,
      KINDS.flatMap((kind) => LANGUAGES.flatMap((language) => namesOf(kind, language)[0])),
      4,
    ),
  });
}

const namesOf = (kind: Kind, language: (typeof LANGUAGES)[number]): string[] =>
  words[language].labels[kind].split('|').map(foldLabel);
