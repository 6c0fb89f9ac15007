import { Folded } from '../../parts/folded.tsx';
import { isUsed } from '../../plan/draft.ts';
import { ask } from '../../server/ask.ts';
import { useSidebar } from '../../sidebar.ts';

/** One line a table: its sheet, what it holds, how many rows and until when. */
export function TableLines() {
  const { words, draft } = useSidebar();
  const w = words.found;
  const lines = draft!.tables.map((table) => {
    const facts = [w.table(words.kinds[table.kind], table.rows)];
    if (table.lastDay) facts.push(w.until(table.lastDay));
    if (!isUsed(table)) facts.push(w.notUsed);
    return (
      <>
        <button
          type="button"
          class="link"
          aria-label={words.done.open(table.sheet)}
          onClick={() => void ask('sheetShow', table.sheetId)}
        >
          {table.sheet}
        </button>
        <div class="secondary">{facts.join(' · ')}</div>
        {table.note && <div class="secondary">{table.note}</div>}
      </>
    );
  });
  return lines.length > 0 ? <Folded items={lines} class="rows" /> : null;
}
