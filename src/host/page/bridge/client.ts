import { type Reply, runner } from './runner.ts';

/** Runs first inside the sidebar's frame and gives it google.script, which speaks to the page around it. */
interface Setup {
  names: string[];
  pageOrigins: string[];
}

declare const BRIDGE_SETUP: Setup;

const waiting = new Map<number, (reply: Reply) => void>();
let last = 0;

function tell(message: object): void {
  // The page's origin is one of the two names of this machine; the browser drops the message that does not fit.
  const from = document.referrer ? new URL(document.referrer).origin : '';
  for (const origin of BRIDGE_SETUP.pageOrigins) if (!from || origin === from) parent.postMessage(message, origin);
}

addEventListener('message', (event) => {
  if (event.source !== parent || !BRIDGE_SETUP.pageOrigins.includes(event.origin)) return;
  const { id, reply } = event.data as { id: number; reply: Reply };
  const answer = waiting.get(id);
  waiting.delete(id);
  answer?.(reply);
});

const send = (functionName: string, args: string, answer: (reply: Reply) => void) => {
  const id = ++last;
  waiting.set(id, answer);
  tell({ bridge: 'run', id, functionName, args });
};

const google = {
  script: {
    run: runner(BRIDGE_SETUP.names, send),
    host: {
      origin: BRIDGE_SETUP.pageOrigins[0],
      close: () => tell({ bridge: 'close' }),
      setHeight: () => undefined,
      setWidth: () => undefined,
      editor: { focus: () => tell({ bridge: 'focus' }) },
    },
  },
};
Object.assign(globalThis, { google });
