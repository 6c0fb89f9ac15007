import type { Answer, ImportChunk, Refusal } from '../../addon/api.ts';
import { type Patience, persistently } from '../server/persistently.ts';

/** Where an import stands: chunks before `offset` are written. */
export interface Sending {
  readonly name: string;
  readonly rows: string[][];
  readonly kinds: ImportChunk['kinds'];
  readonly token: string;
  sheetId: number | null;
  offset: number;
}

export interface Sender extends Patience {
  send(chunk: ImportChunk): Promise<Answer<{ sheetId: number; rowsWritten: number }>>;
  onProgress(sending: Sending): void;
  stopped(): boolean;
}

const ROWS_AT_ONCE = 5_000;
/** A chunk of a wide table stays as large as one of a table of twenty columns. */
const CELLS_AT_ONCE = 100_000;

/** Sends the rows from where it stands, chunk by chunk. A chunk may be sent twice. Null when all is written or stopped. */
export async function sendFile(sending: Sending, sender: Sender): Promise<Refusal | null> {
  const { name, rows, kinds, token } = sending;
  const size = Math.max(1, Math.min(ROWS_AT_ONCE, Math.floor(CELLS_AT_ONCE / Math.max(1, kinds.length))));
  while (sending.offset < rows.length && !sender.stopped()) {
    const { sheetId, offset } = sending;
    const chunk = {
      sheetId,
      token,
      name,
      offset,
      totalRows: rows.length,
      rows: rows.slice(offset, offset + size),
      kinds,
    };
    const answer = await persistently(() => sender.send(chunk), sender);
    if (!answer.ok) return answer.refusal;
    sending.sheetId = answer.value.sheetId;
    sending.offset = offset + chunk.rows.length;
    sender.onProgress(sending);
  }
  return null;
}
