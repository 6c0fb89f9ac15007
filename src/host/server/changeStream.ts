import type { ServerResponse } from 'node:http';
import type { Change } from '../page/protocol.ts';

/** Changes kept for a page that was away for a moment. */
const KEPT = 50;
const KEPT_BYTES = 32 * 1024 * 1024;

/** Numbers the changes of one workbook and sends them to every page that listens. */
export class ChangeStream {
  revision = 0;
  private readonly pages = new Set<ServerResponse>();
  private kept: { revision: number; text: string }[] = [];

  send(change: Omit<Change, 'revision'>): void {
    this.revision++;
    const text = JSON.stringify({ revision: this.revision, ...change });
    this.kept.push({ revision: this.revision, text });
    let bytes = 0;
    this.kept = this.kept.slice(-KEPT);
    for (let i = this.kept.length - 1; i >= 0; i--) {
      bytes += this.kept[i]!.text.length;
      if (bytes > KEPT_BYTES) {
        this.kept = this.kept.slice(i + 1);
        break;
      }
    }
    for (const page of this.pages) page.write(event(this.revision, text));
  }

  /** Lets a page listen that has seen everything up to `since`. What is no longer kept makes it load again. */
  listen(page: ServerResponse, since: number): void {
    page.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    page.write('retry: 1000\n\n');
    const missed = this.kept.filter((each) => each.revision > since);
    if (missed.length === this.revision - since) for (const each of missed) page.write(event(each.revision, each.text));
    else page.write(event(this.revision, JSON.stringify({ revision: Number.MAX_SAFE_INTEGER, reload: true })));
    this.pages.add(page);
    page.on('close', () => this.pages.delete(page));
  }

  close(): void {
    for (const page of this.pages) page.end();
  }
}

function event(revision: number, text: string): string {
  return `id: ${revision}\ndata: ${text}\n\n`;
}
