import { useState } from 'preact/hooks';
import type { Refusal } from '../../addon/api.ts';
import { type PickedFile, pickFile } from '../import/pickedFile.ts';
import { useImport } from '../import/useImport.ts';
import { Heading } from '../parts/heading.tsx';
import { Notice } from '../parts/notice.tsx';
import { useSidebar } from '../sidebar.ts';
import { FilePicker } from './import/filePicker.tsx';
import { Picked } from './import/picked.tsx';
import { Writing } from './import/writing.tsx';

/** CSV and TSV files become sheets: chosen, looked at, named, written. */
export function ImportFiles() {
  const { words, boot, look, go } = useSidebar();
  const [files, setFiles] = useState<PickedFile[]>([]);
  const [reading, setReading] = useState(false);
  const [trouble, setTrouble] = useState<Refusal | null>(null);
  const sending = useImport(boot);
  const w = words.import;
  const choose = async (chosen: File[]) => {
    setReading(true);
    setTrouble(null);
    const picked: PickedFile[] = [];
    for (const file of chosen) picked.push(await pickFile(file));
    setFiles((before) => [...before, ...picked]);
    setReading(false);
  };
  const good = files.filter(({ read }) => read.problem === '');
  const rows = good.reduce((sum, { read }) => sum + read.rows.length, 0);
  const start = async () => {
    if (good.some(({ sheetName }) => sheetName.trim() === ''))
      return setTrouble({ code: 'name', message: w.nameMissing });
    setTrouble(null);
    await sending.start(good);
    setFiles([]);
  };
  const next = async () => setTrouble(await look());
  if (sending.now) return <Writing sending={sending} now={sending.now} />;
  const change = (file: PickedFile, changed: PickedFile | null) =>
    setFiles(files.flatMap((other) => (other === file ? (changed ? [changed] : []) : [other])));
  return (
    <>
      <Heading>{w.title}</Heading>
      {trouble && <Notice refusal={trouble} retry={trouble.code === 'name' ? undefined : next} />}
      {sending.done.length > 0 && (
        <div role="status">
          {sending.done.map(({ token, name, offset, rows: all }) => (
            <p key={token} class={offset < all.length ? 'attention' : 'good'}>
              {(offset < all.length ? w.cancelled : w.done)(name, offset)}
            </p>
          ))}
        </div>
      )}
      <FilePicker label={sending.done.length > 0 ? w.another : w.files} onChoose={choose} />
      <p role="status">{reading ? w.reading : ''}</p>
      {files.map((file, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
        <Picked key={index} file={file} onChange={(changed) => change(file, changed)} />
      ))}
      <div class="buttons">
        {rows > 0 && (
          <button type="button" class="filled" onClick={start}>
            {w.start(rows)}
          </button>
        )}
        {rows === 0 && sending.done.length > 0 && (
          <button type="button" class="filled" onClick={next}>
            {w.next}
          </button>
        )}
        <button
          type="button"
          onClick={() => go({ name: sending.done.length > 0 || boot.pastRuns.length > 0 ? 'manage' : 'welcome' })}
        >
          {words.back}
        </button>
      </div>
    </>
  );
}
