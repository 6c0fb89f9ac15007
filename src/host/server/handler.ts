import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from '../host.ts';
import type { Edit, ImportRequest, PageLanguage } from '../page/protocol.ts';
import { HttpRefusal, jsonBody } from './body.ts';
import { ownOrigins, refusalOf } from './guard.ts';
import { Session } from './session.ts';
import { sidebarPage, sidebarPolicy } from './sidebarPage.ts';
import { staticFile } from './staticFile.ts';

export interface Handler {
  port: number;
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): void;
}

/** Answers all requests. Every language has a session of its own, opened when first asked for. */
export function handler(open: (language: PageLanguage) => Host, pageFolder: string): Handler {
  const sessions = new Map<PageLanguage, Session>();
  const sessionOf = (language: PageLanguage) => {
    let session = sessions.get(language);
    if (!session) {
      session = new Session(language, () => open(language));
      sessions.set(language, session);
    }
    return session;
  };
  const made: Handler = {
    port: 0,
    async answer(request, response) {
      try {
        response.setHeader('x-content-type-options', 'nosniff');
        response.setHeader('cache-control', 'no-store');
        const refused = refusalOf(request, made.port);
        if (refused) throw new HttpRefusal(403, refused);
        const url = new URL(request.url ?? '/', 'http://localhost');
        const language = languageOf(url.searchParams.get('lang'));
        if (request.method === 'POST') await post(url.pathname, sessionOf(language), await jsonBody(request), response);
        else if (request.method === 'GET' || request.method === 'HEAD')
          await get(url, () => sessionOf(language), request, response);
        else throw new HttpRefusal(405, 'Only GET and POST are answered.');
      } catch (error) {
        refuse(response, error);
      }
    },
    close() {
      for (const session of sessions.values()) session.changes.close();
    },
  };

  async function get(
    url: URL,
    session: () => Session,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const origins = ownOrigins(made.port);
    switch (url.pathname) {
      case '/': {
        response.setHeader('content-security-policy', pagePolicy(origins));
        return sendFile(response, 'index.html');
      }
      case '/api/workbook':
        return sendJson(response, session().view());
      case '/api/changes': {
        const seen = Number(request.headers['last-event-id'] ?? url.searchParams.get('since') ?? 0);
        return session().changes.listen(response, seen);
      }
      case '/api/xlsx': {
        const { workbookToXlsx } = await import('../xlsx/workbookToXlsx.ts');
        const bytes = await workbookToXlsx(session().workbook);
        response.setHeader('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
        response.end(bytes);
        return;
      }
      case '/sidebar': {
        const html = session().sidebarHtml;
        const bridge = await staticFile(pageFolder, 'bridge.js');
        if (html === null || !bridge) throw new HttpRefusal(404, 'No sidebar is open.');
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.setHeader('content-security-policy', sidebarPolicy(origins));
        response.end(sidebarPage(html, bridge.body.toString('utf8'), session().functionNames, origins));
        return;
      }
      default:
        if (url.pathname.startsWith('/page/')) return sendFile(response, url.pathname.slice('/page/'.length));
        throw new HttpRefusal(404, 'There is nothing here.');
    }
  }

  async function sendFile(response: ServerResponse, name: string): Promise<void> {
    const file = await staticFile(pageFolder, name);
    if (!file) throw new HttpRefusal(404, `${name} is not there: npm run build makes it.`);
    response.setHeader('content-type', file.type);
    // Parts of the page carry a hash in their names; the main file is asked for again.
    if (name.includes('-')) response.setHeader('cache-control', 'max-age=31536000, immutable');
    response.end(file.body);
  }
  return made;
}

async function post(path: string, session: Session, body: unknown, response: ServerResponse): Promise<void> {
  const fields = body as { functionName: string; args: string; sample: boolean };
  switch (path) {
    case '/api/edit':
      session.edit(body as Edit[]);
      break;
    case '/api/import':
      session.importRows(body as ImportRequest);
      break;
    case '/api/run':
      return sendJson(response, session.run(String(fields.functionName), String(fields.args)));
    case '/api/menu':
      session.menu(String(fields.functionName));
      break;
    case '/api/sidebar/close':
      session.closeSidebar();
      break;
    case '/api/new':
      session.renew(fields.sample === true);
      break;
    default:
      throw new HttpRefusal(404, 'There is nothing here.');
  }
  sendJson(response, {});
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(value));
}

function refuse(response: ServerResponse, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  if (response.headersSent) {
    response.end();
    return;
  }
  response.statusCode = error instanceof HttpRefusal ? error.status : 422;
  // What is left of a refused body must not be taken for the next request.
  if (error instanceof HttpRefusal) response.setHeader('connection', 'close');
  sendJson(response, { refused: message });
}

function languageOf(asked: string | null): PageLanguage {
  return asked === 'zh-Hans' || asked === 'zh-Hant' ? asked : 'en';
}

function pagePolicy(origins: readonly string[]): string {
  return [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `frame-src ${origins.join(' ')}`,
    "frame-ancestors 'none'",
  ].join('; ');
}
