import { useId, useRef, useState } from 'preact/hooks';
import { useSidebar } from '../../sidebar.ts';

/** The review in words, to copy. Where the browser forbids the clipboard, the text is selected for the person to copy. */
export function Summary({ text }: { text: string }) {
  const { words } = useSidebar();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const copy = async () => {
    setTold((await copied(text, area.current!)) ? words.done.copied : words.done.copyByHand);
  };
  return (
    <div class="field">
      <label for={id}>{words.done.summary}</label>
      <textarea id={id} ref={area} readOnly rows={8} value={text} />
      <p class="buttons" style={{ marginTop: '8px' }}>
        <button type="button" class="filled" onClick={copy}>
          {words.done.copy}
        </button>
      </p>
      <p role="status" class="secondary">
        {told}
      </p>
    </div>
  );
}

async function copied(text: string, area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    area.focus();
    area.select();
    return document.execCommand('copy');
  }
}
