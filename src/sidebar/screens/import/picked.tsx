import type { Encoding } from '../../../files/encodings.ts';
import { type PickedFile, readAs } from '../../import/pickedFile.ts';
import { Choices } from '../../parts/choices.tsx';
import { TextField } from '../../parts/field.tsx';
import { useSidebar } from '../../sidebar.ts';

/** A chosen file: what was read of it, its encoding where the bytes leave a doubt, and the name of its sheet. */
export function Picked({ file, onChange }: { file: PickedFile; onChange: (file: PickedFile | null) => void }) {
  const { words } = useSidebar();
  const w = words.import;
  const { read } = file;
  const told = read.remarks.flatMap(({ code, count }) => (code === 'encodingGuessed' ? [] : [w.remarks[code](count)]));
  return (
    <section class="table">
      <h2>{file.name}</h2>
      {read.problem === '' ? (
        <>
          <p class="secondary">
            {w.found(read.rows.length, read.rows[0]?.length ?? 0)} · {w.encodingNames[read.encoding] ?? read.encoding}
          </p>
          {file.candidates.length > 0 && (
            <Choices<Encoding>
              legend={w.encodingAsk}
              value={read.encoding}
              choices={file.candidates.map(({ encoding, preview }) => [
                encoding,
                <span key={encoding}>
                  {w.encodingNames[encoding] ?? encoding}
                  <span class="preview">{preview.join('\n')}</span>
                </span>,
              ])}
              onChoose={(encoding) => onChange(readAs(file, encoding))}
            />
          )}
          {told.map((remark) => (
            <p key={remark} class="attention">
              {remark}
            </p>
          ))}
          <TextField
            label={w.sheetName}
            value={file.sheetName}
            onType={(sheetName) => onChange({ ...file, sheetName })}
          />
        </>
      ) : (
        <p class="error" role="alert">
          {w.problems[read.problem](file.name)}
        </p>
      )}
      <button type="button" class="link" onClick={() => onChange(null)}>
        {w.remove(file.name)}
      </button>
    </section>
  );
}
