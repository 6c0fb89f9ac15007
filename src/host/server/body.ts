import type { IncomingMessage } from 'node:http';

/** Room for 50,000 rows of eight cells several times over. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A refusal that becomes an HTTP status. */
export class HttpRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The JSON of a request; throws HttpRefusal 413 beyond 64 MB and 400 when it is no JSON. */
export async function jsonBody(request: IncomingMessage, mostBytes = MOST_BYTES): Promise<unknown> {
  const declared = Number(request.headers['content-length'] ?? 0);
  const tooMuch = () =>
    new HttpRefusal(413, `That is more than ${Math.round(mostBytes / 1024 / 1024)} MB at once: split it.`);
  if (declared > mostBytes) throw tooMuch();
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > mostBytes) throw tooMuch();
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new HttpRefusal(400, 'That is no JSON.');
  }
}
