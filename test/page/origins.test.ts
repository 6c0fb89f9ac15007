import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/host/server/serve.ts';
import { openSmallHost } from './fixture.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ open: openSmallHost, page: 'no-such-folder' });
});
afterAll(() => server.close());

/** Status of a request with these headers: fetch would not let Host and Origin be set. */
function statusOf(path: string, headers: Record<string, string>, body?: string): Promise<number> {
  const { port } = server;
  const method = body === undefined ? 'GET' : 'POST';
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers: { host: `127.0.0.1:${port}`, ...headers } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = { 'content-type': 'application/json' };

describe('the server', () => {
  it('answers its own page under both names of this machine', async () => {
    const own = `http://127.0.0.1:${server.port}`;
    expect(await statusOf('/api/workbook', { origin: own })).toBe(200);
    expect(
      await statusOf('/api/workbook', { host: `localhost:${server.port}`, origin: `http://localhost:${server.port}` }),
    ).toBe(200);
  });

  it.each([
    ['a frame cut off from its origin', { origin: 'null' }],
    ['another site', { origin: 'https://example.com' }],
    ['another program on this machine', { origin: 'http://127.0.0.1:1' }],
    ['a name that was made to point here', { host: 'rebound.example' }],
    ['a page of another site that asks without an Origin', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s', async (_, headers) => {
    expect(await statusOf('/api/workbook', headers as Record<string, string>)).toBe(403);
    expect(await statusOf('/api/run', { ...json, ...(headers as Record<string, string>) }, '{}')).toBe(403);
  });

  it('refuses a form post, which needs no permission of the browser', async () => {
    expect(await statusOf('/api/run', { 'content-type': 'application/x-www-form-urlencoded' }, 'functionName=x')).toBe(
      403,
    );
  });

  it('refuses more than 64 MB at once, by the announced length', async () => {
    expect(await statusOf('/api/edit', { ...json, 'content-length': String(64 * 1024 * 1024 + 1) }, '[]')).toBe(413);
  });

  it('gives no file but those of the built page', async () => {
    expect(await statusOf('/page/..%2f..%2fpackage.json', {})).toBe(404);
    expect(await statusOf('/page/package.json', {})).toBe(404);
  });

  it('has no sidebar to show before one was opened', async () => {
    expect(await statusOf('/sidebar', {})).toBe(404);
  });
});
