import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Trial, TrialRequest } from '../../../addon/api.ts';
import type { Form } from '../../forms/form.ts';
import { Folded } from '../../parts/folded.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SheetLink } from '../../parts/sheetLink.tsx';
import { useBusy } from '../../parts/useBusy.ts';
import { useKeep } from '../../parts/useKeep.ts';
import { ask } from '../../server/ask.ts';
import { useSidebar } from '../../sidebar.ts';

/**
 * Makes changed settings the file's rule. Where they label members, it is said before how many would get another label;
 * nothing is written until that has been seen.
 */
export function RuleChange(props: {
  form: Form;
  /** The changed settings: canonical name and values. */
  changed: string[][];
  /** What is to be tried; null while the form is not filled in. */
  request: () => TrialRequest | null;
}) {
  const { words } = useSidebar();
  const { form, changed, request } = props;
  const trying = useBusy();
  const { keep, busy, refusal, kept } = useKeep();
  const [tried, setTried] = useState<{ trial: Trial; of: string } | null>(null);
  const now = JSON.stringify(changed);
  const w = words.rules;
  const trial = tried && tried.of === now ? tried.trial : null;
  const start = async () => {
    const wanted = request();
    if (!wanted) return;
    const answer = await trying.run(() => ask('ruleTry', wanted));
    if (answer) setTried({ trial: answer.value, of: now });
  };
  const keepIt = () => void keep([{ id: form.id, settings: changed }]);
  const labelsMembers = form.shape === 'rows';
  return (
    <section class="quiet">
      <h2>{w.title}</h2>
      {changed.length === 0 ? (
        <p class="secondary">{labelsMembers ? w.nothingChanged : w.nothingToKeep}</p>
      ) : (
        labelsMembers && (
          <button type="button" disabled={trying.busy} onClick={start}>
            {w.try}
          </button>
        )
      )}
      <p role="status" class="secondary">
        {trying.busy ? w.trying : ''}
      </p>
      {trying.refusal && (
        <Notice refusal={{ ...trying.refusal, action: undefined }} retry={trying.refusal.action && start} />
      )}
      {trial && <Outcome trial={trial} />}
      {refusal && <Notice refusal={refusal} retry={keepIt} />}
      {changed.length > 0 && (trial || !labelsMembers) && (
        <>
          <button type="button" disabled={busy} onClick={keepIt}>
            {w.keep}
          </button>
          <p class="secondary">{w.keepHint}</p>
        </>
      )}
      <p role="status">{kept ? w.kept : ''}</p>
      {kept && (
        <p>
          <SheetLink sheetId={kept.sheetId} name={kept.sheet} />
        </p>
      )}
    </section>
  );
}

/** Who changes, in words; then the sizes of the groups. It takes the focus, so that it is read. */
function Outcome({ trial }: { trial: Trial }) {
  const { words } = useSidebar();
  const place = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => place.current?.focus(), [trial]);
  const w = words.rules;
  const { members, changed, moves, others, groups } = trial;
  const named = (label: string) => label || w.noLabel;
  const lines = [
    ...moves.map(({ from, to, members: count }) => w.move(named(from), named(to), count)),
    ...(others > 0 && moves.length > 0 ? [w.others(others)] : []),
  ];
  return (
    <>
      <p class="lead" tabIndex={-1} ref={place}>
        {w.result(changed, members)}
      </p>
      {lines.length > 0 && <Folded items={lines} />}
      {groups.length > 0 ? (
        <>
          <h3>{w.groups}</h3>
          <Folded items={groups.map(({ label, now, after }) => w.group(named(label), now, after))} />
        </>
      ) : (
        members > 0 && <p class="secondary">{w.noGroups}</p>
      )}
      <p class="secondary">{w.notWritten}</p>
    </>
  );
}
