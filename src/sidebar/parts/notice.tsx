import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../addon/api.ts';
import { ask } from '../server/ask.ts';
import { useSidebar } from '../sidebar.ts';
import { Steps } from './steps.tsx';

interface Offers {
  refusal: Refusal;
  /** Does again what was refused. */
  retry?: () => void;
  /** Goes on with a copy of the data. */
  useCopy?: () => void;
  /** Throws the run away and begins anew. */
  startOver?: () => void;
  takeOver?: () => void;
}

/** A refusal in plain words with the button that mends it. It takes the focus, so that it is read and near at hand. */
export function Notice({ refusal, ...offers }: Offers) {
  const { words } = useSidebar();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.focus(), [refusal]);
  const message = words.trouble[refusal.code] ?? (refusal.message || words.trouble['client.failed']);
  return (
    <div class="notice bad" role="alert" tabIndex={-1} ref={place}>
      <p class="error">{message}</p>
      {refusal.code === 'client.accounts' && <Steps items={words.help.accountsSteps} />}
      <Buttons refusal={refusal} {...offers} />
    </div>
  );
}

function Buttons({ refusal, retry, useCopy, startOver, takeOver }: Offers) {
  const { words, found, go } = useSidebar();
  const [again, setAgain] = useState<Refusal | null>(null);
  const show = async () => {
    const answer = await ask('sheetShow', refusal.sheetId!);
    setAgain(answer.ok ? null : answer.refusal);
  };
  const button = (label: string, act: (() => void) | undefined) =>
    act && (
      <button type="button" onClick={act}>
        {label}
      </button>
    );
  const { action } = refusal;
  const checkable = action === 'checkColumns' && found !== null;
  return (
    <>
      <div class="buttons">
        {checkable && button(words.actions.checkColumns, () => go({ name: 'columns' }))}
        {refusal.sheetId !== undefined && button(words.actions.openSheet, show)}
        {action === 'takeOver' && button(words.actions.takeOver, takeOver)}
        {action === 'useCopy' && button(words.actions.useCopy, useCopy)}
        {(action === 'startOver' || action === 'useCopy') && button(words.actions.startOver, startOver)}
        {!checkable && action !== 'useCopy' && action !== 'startOver' && button(words.actions.retry, retry)}
      </div>
      {again && <p class="error">{words.trouble[again.code] ?? again.message}</p>}
    </>
  );
}
