import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { type Host, openHost } from '../host.ts';
import type { PageLanguage } from '../page/protocol.ts';
import { handler } from './handler.ts';

export interface ServerOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** Opens a workbook for a language; the one on dist/ unless given. */
  open?(language: PageLanguage): Host;
  /** Folder of the built page. */
  page?: string;
}

export interface RunningServer {
  url: string;
  port: number;
  close(): Promise<void>;
}

const LOCALES: Record<PageLanguage, { locale: string; userLocale: string }> = {
  en: { locale: 'en_US', userLocale: 'en' },
  'zh-Hans': { locale: 'zh_CN', userLocale: 'zh_CN' },
  'zh-Hant': { locale: 'zh_TW', userLocale: 'zh_TW' },
};

/** Starts the spreadsheet on 127.0.0.1. Nothing is opened in a browser and nothing is fetched. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { port = 0, page = '.cache/page' } = options;
  const open =
    options.open ?? ((language: PageLanguage) => openHost({ ...LOCALES[language], timezone: ownTimezone() }));
  const handle = handler(open, page);
  const server = createServer((request, response) => void handle.answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  handle.port = taken;
  return {
    url: `http://127.0.0.1:${taken}/`,
    port: taken,
    async close() {
      handle.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function ownTimezone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'Etc/UTC';
}

/** The wanted port, else the next free one. */
async function startNear(wanted: number): Promise<RunningServer> {
  for (let port = wanted; port < wanted + 20; port++) {
    try {
      return await startServer({ port });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  return startServer();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const named = Number(process.env.PORT);
  const running = named ? await startServer({ port: named }) : await startNear(4173);
  console.log(
    `Member Ops is at ${running.url}\nStop it with Ctrl+C. What is in the workbook then is gone: download it first.`,
  );
  const stop = () => void running.close().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
