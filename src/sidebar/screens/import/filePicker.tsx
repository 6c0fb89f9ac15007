import { useId } from 'preact/hooks';
import { useSidebar } from '../../sidebar.ts';

/** Files by a press or a drop. The input itself is out of sight: its words would be in the browser's language. */
export function FilePicker({ label, onChoose }: { label: string; onChoose: (files: File[]) => void }) {
  const { words } = useSidebar();
  const id = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onChoose(Array.from(event.dataTransfer?.files ?? []));
  };
  return (
    <div class="field">
      <h2 id={`${id}-what`}>{label}</h2>
      <label class="drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        {words.import.choose}
        <input
          class="hidden"
          type="file"
          multiple
          accept=".csv,.tsv,.txt,.tab"
          aria-describedby={`${id}-what ${id}-hint`}
          onChange={(event) => {
            const chosen = Array.from(event.currentTarget.files ?? []);
            // Emptied, so that the same file can be chosen again.
            event.currentTarget.value = '';
            onChoose(chosen);
          }}
        />
      </label>
      <p class="secondary" id={`${id}-hint`}>
        {words.import.hint}
      </p>
    </div>
  );
}
