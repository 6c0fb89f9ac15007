import { ask } from '../server/ask.ts';
import { useSidebar } from '../sidebar.ts';
import { Notice } from './notice.tsx';
import { useBusy } from './useBusy.ts';

/** Shows a sheet in the spreadsheet. Sheets are found by id: a person may have renamed them. */
export function SheetLink({ sheetId, name }: { sheetId: number; name: string }) {
  const { words } = useSidebar();
  const { busy, refusal, run } = useBusy();
  const show = () => void run(() => ask('sheetShow', sheetId));
  return (
    <>
      <button type="button" class="link" aria-label={words.done.open(name)} disabled={busy} onClick={show}>
        {name}
      </button>
      {refusal && <Notice refusal={refusal} />}
    </>
  );
}
