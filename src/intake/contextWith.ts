import type { ReadingContext } from './context.ts';

/**
 * A context with one thing changed. It inherits the rest instead of copying it: the add-on's own context asks Google for
 * zone and locale only when they are needed, and a copy would ask at once, or miss what is itself inherited.
 */
export function contextWith<Key extends keyof ReadingContext>(
  context: ReadingContext,
  key: Key,
  value: ReadingContext[Key],
): ReadingContext {
  return Object.create(context, { [key]: { value, enumerable: true } });
}
