import { Folded } from '../../parts/folded.tsx';
import { useSidebar } from '../../sidebar.ts';

/** The sheets that are not read, and why. */
export function LeftAlone() {
  const { words, found } = useSidebar();
  const sheets = found?.leftAlone ?? [];
  if (sheets.length === 0) return null;
  const lines = sheets.map(({ sheet, why }) => (
    <>
      {sheet}
      <div class="secondary">{why}</div>
    </>
  ));
  return (
    <details>
      <summary>{words.found.leftAlone(sheets.length)}</summary>
      <Folded items={lines} />
    </details>
  );
}
