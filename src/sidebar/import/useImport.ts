import { useRef, useState } from 'preact/hooks';
import type { Boot, Refusal } from '../../addon/api.ts';
import { importRows } from '../../files/columnKinds.ts';
import { ask } from '../server/ask.ts';
import { waitFor } from '../server/persistently.ts';
import type { PickedFile } from './pickedFile.ts';
import { type Sending, sendFile } from './sendFile.ts';
import { zoneOffset } from './zoneOffset.ts';

/** Files on their way into sheets, one after the other: what is being written, what is done, and what was refused. */
export function useImport(boot: Boot) {
  const queue = useRef<Sending[]>([]);
  const stop = useRef(false);
  const [now, setNow] = useState<Sending | null>(null);
  const [done, setDone] = useState<Sending[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const go = async () => {
    setRefusal(null);
    stop.current = false;
    for (let next = queue.current[0]; next; next = queue.current[0]) {
      setNow({ ...next });
      const told = await sendFile(next, {
        send: (chunk) => ask('sidebarImport', chunk),
        onProgress: (sending) => setNow({ ...sending }),
        onRetry: setAttempt,
        wait: waitFor,
        stopped: () => stop.current,
      });
      if (told) return setRefusal(told);
      const finished = next;
      setDone((before) => (finished.offset > 0 ? [...before, finished] : before));
      queue.current = stop.current ? [] : queue.current.slice(1);
    }
    setNow(null);
  };
  return {
    now,
    done,
    attempt,
    refusal,
    start: (files: PickedFile[]) => {
      setDone([]);
      queue.current = files.map((file) => sendingOf(file, boot));
      return go();
    },
    retry: () => void go(),
    cancel: () => {
      stop.current = true;
      // After a refusal nothing is under way: what was written stays and is told.
      if (!refusal) return;
      const part = queue.current[0];
      if (part && part.offset > 0) setDone((before) => [...before, part]);
      queue.current = [];
      setRefusal(null);
      setNow(null);
    },
  };
}

function sendingOf({ read, sheetName }: PickedFile, { locale, timezone }: Boot): Sending {
  const context = { locale, timezone, offset: zoneOffset, whenAmbiguous: 'refuse' } as const;
  const { rows, kinds } = importRows(read.rows, context);
  const token = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  return { name: sheetName.trim(), rows, kinds, token, sheetId: null, offset: 0 };
}
