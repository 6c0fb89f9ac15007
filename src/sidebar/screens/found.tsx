import { useState } from 'preact/hooks';
import type { Refusal } from '../../addon/api.ts';
import { Heading } from '../parts/heading.tsx';
import { Notice } from '../parts/notice.tsx';
import { checkPlanOf, columnsToCheck, isUsed, planOf, rowsOf } from '../plan/draft.ts';
import { dayOf, isDay, periodReviewed } from '../plan/period.ts';
import { ask } from '../server/ask.ts';
import { useSidebar } from '../sidebar.ts';
import { DateOrder } from './found/dateOrder.tsx';
import { LeftAlone } from './found/leftAlone.tsx';
import { MoreOptions } from './found/moreOptions.tsx';
import { Period } from './found/period.tsx';
import { TableLines } from './found/tableLines.tsx';
import { Warnings } from './found/warnings.tsx';

/** What the file holds, which period is reviewed, and the one button that starts. `checking` makes the data check alone. */
export function FoundScreen({ refusal, checking }: { refusal?: Refusal; checking: boolean }) {
  const { words, draft, go, look } = useSidebar();
  const [trouble, setTrouble] = useState(refusal);
  const [asked, setAsked] = useState(false);
  if (!draft) return null;
  const w = words.found;
  const kinds = (['members', 'orders', 'activity'] as const).filter((kind) =>
    draft.tables.some((table) => isUsed(table) && table.kind === kind),
  );
  const counts = kinds.map((kind) => ({ kind, rows: rowsOf(draft.tables, kind) }));
  const reviewed = checking || !isDay(draft.asOf) ? '' : periodReviewed(draft.asOf, draft.period);
  const ready = (checking || reviewed !== '') && kinds.length > 0;
  const plan = () => (checking ? checkPlanOf(draft, dayOf(new Date())) : planOf(draft));
  const start = () => {
    setAsked(true);
    if (draft.dateOrder === '') {
      setTrouble({ code: 'dateOrder', message: w.dateOrderFirst });
      return;
    }
    go({ name: 'running', reviewed, runId: '', first: () => ask('reviewStart', plan()) });
  };
  const check = () => go({ name: 'columns', checking });
  const again = async () => setTrouble((await look(checking)) ?? undefined);
  const title = checking ? w.checkTitle : w.title;
  return (
    <>
      <Heading>{title}</Heading>
      {checking && <p class="secondary">{w.checkLead}</p>}
      {trouble && <Notice refusal={trouble} retry={trouble.code === 'dateOrder' ? undefined : start} />}
      <p class="lead">{counts.length > 0 ? w.counts(counts, columnsToCheck(draft.tables)) : w.none}</p>
      <TableLines />
      <div class="buttons">
        <button type="button" onClick={check}>
          {w.checkColumns}
        </button>
        <button type="button" onClick={again}>
          {words.lookAgain}
        </button>
      </div>
      <LeftAlone />
      <Warnings />
      <DateOrder error={asked && draft.dateOrder === '' ? w.dateOrderFirst : undefined} />
      {checking ? (
        <>
          <div>
            <button type="button" class="filled wide" disabled={!ready} onClick={start}>
              {w.check}
            </button>
            <p class="secondary under">{words.analyses.runHint}</p>
          </div>
          <button type="button" class="wide" onClick={() => go({ name: 'found' })}>
            {w.goOn}
          </button>
        </>
      ) : (
        <>
          <Period />
          <MoreOptions />
          <div>
            <button type="button" class="filled wide" disabled={!ready} onClick={start}>
              {w.start(reviewed)}
            </button>
            <p class="secondary under">{w.startHint}</p>
          </div>
        </>
      )}
    </>
  );
}
