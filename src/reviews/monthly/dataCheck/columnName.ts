import { columnLetters } from '../../../sheet/a1.ts';
import type { Source } from '../../review.ts';

/** What a column of a table is called: its header, else its letters on the sheet. */
export const columnName = ({ headers, firstColumn }: Source, column: number): string =>
  headers[column] || columnLetters(firstColumn + column);
