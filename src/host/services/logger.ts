import { instance, service, theBridge, uncounted, whole } from './guard.ts';

type Google = GoogleAppsScript.Base.Logger;

/** A value as the log prints it. */
function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return String(value);
  try {
    return uncounted(() => JSON.stringify(value)) ?? String(value);
  } catch {
    return String(value);
  }
}

/** The first text with its %s, %d … filled in, then the rest. */
function formatted(values: readonly unknown[]): string {
  const rest = [...values];
  const first = rest.shift();
  const text =
    typeof first === 'string'
      ? first.replace(/%[sdifoOj]/g, (sign) => (rest.length > 0 ? printed(rest.shift()) : sign))
      : printed(first);
  return [text, ...rest.map(printed)].join(' ');
}

class Logger implements Pick<Google, keyof Logger> {
  log(...values: unknown[]): Google {
    theBridge().log('log', formatted(values));
    return whole(this);
  }
  getLog(): string {
    return theBridge().logText();
  }
  clear(): void {
    theBridge().clearLog();
  }
}

service('Base.Logger', Logger);

/** The Logger global. */
export const logger = instance(Logger);

const timers = new Map<string, number>();

/** The console global: no service, so nothing is counted. */
export const scriptConsole = {
  log: (...values: unknown[]) => theBridge().log('log', formatted(values)),
  info: (...values: unknown[]) => theBridge().log('info', formatted(values)),
  warn: (...values: unknown[]) => theBridge().log('warn', formatted(values)),
  error: (...values: unknown[]) => theBridge().log('error', formatted(values)),
  time: (label: string) => void timers.set(label, theBridge().now()),
  timeEnd: (label: string) =>
    theBridge().log('log', `${label}: ${theBridge().now() - (timers.get(label) ?? theBridge().now())}ms`),
};
