import type { IncomingMessage } from 'node:http';

const NAMES = ['127.0.0.1', 'localhost'];

/** The two names under which this server may be spoken to. */
export function ownOrigins(port: number): string[] {
  return NAMES.map((name) => `http://${name}:${port}`);
}

/**
 * Why a request is refused, null when it may pass. A foreign Host would be a page that had its name point here; a foreign
 * or null Origin is another page, or a frame cut off from its own, reaching in.
 */
export function refusalOf(request: IncomingMessage, port: number): string | null {
  const own = ownOrigins(port);
  const { host, origin } = request.headers;
  if (!host || !own.includes(`http://${host.toLowerCase()}`))
    return 'This server answers to 127.0.0.1 and localhost only.';
  if (origin !== undefined && !own.includes(origin)) return 'This server answers its own page only.';
  const path = request.url ?? '/';
  const site = request.headers['sec-fetch-site'];
  if (path.startsWith('/api/') && site !== undefined && site !== 'same-origin' && site !== 'none') {
    return 'This server answers its own page only.';
  }
  if (request.method === 'POST' && !/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return 'Requests carry JSON.';
  }
  return null;
}
