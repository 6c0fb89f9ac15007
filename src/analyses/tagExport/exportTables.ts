import { fill } from '../../words/fill.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { TagImport, Violation } from './exportTags.ts';

const SHOWN_ROWS = 10;

/** A row for each customer and tag as an import wants it, and the whole name where it had to be cut. */
function importTable({ lines }: TagImport, say: Say): ResultCell[][] {
  const rows = lines.map(({ tag, customer }): ResultCell[] => {
    const { groupName, name } = tag;
    return [groupName, name, customer, tag.tag === name ? null : tag.tag];
  });
  return [['tag group', 'tag name', 'customer', 'before the cut'].map(say), ...rows];
}

/** A row a tag: its group, its name in WeCom, how many customers have it, whether it can be imported. */
function exportedTagsTable({ tags }: TagImport, say: Say): ResultCell[][] {
  const rows = tags.map(({ groupName, tag, name, customers, isTaken }): ResultCell[] => [
    groupName,
    tag,
    name,
    customers.length,
    say(isTaken ? 'taken' : 'left out'),
  ]);
  return [['tag group', 'tag', 'tag name', 'customers', 'import'].map(say), ...rows];
}

/** A row for each limit that is passed, with a sentence; or one that says that everything fits. */
function violationsTable({ violations }: TagImport, say: Say): ResultCell[][] {
  const rows = violations.map((violation): ResultCell[] => {
    const { kind, group = null, tag = null, customer = null, count, limit = null } = violation;
    return [say(kind), group, tag, customer, count, limit, sentenceOf(violation, say)];
  });
  const fits: ResultCell[] = [say('fits'), null, null, null, 0, null, say('all fits')];
  const header = ['check', 'tag group', 'tag', 'customer', 'count', 'limit', 'sentence'].map(say);
  return [header, ...(rows.length > 0 ? rows : [fits])];
}

function sentenceOf({ kind, rows = [], count, limit = 0, ...names }: Violation, say: Say): string {
  const told = rows.slice(0, SHOWN_ROWS).join(', ') + (rows.length > SHOWN_ROWS ? ' …' : '');
  return fill(say(`sentence ${kind}`), { ...names, count, limit, over: count - limit, rows: told });
}

/** One of the three tables. */
export const exportTable = (show: 'import' | 'tags' | 'violations', found: TagImport, say: Say): ResultCell[][] =>
  show === 'import'
    ? importTable(found, say)
    : show === 'tags'
      ? exportedTagsTable(found, say)
      : violationsTable(found, say);
