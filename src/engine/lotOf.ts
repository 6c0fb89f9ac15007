import { randomFrom } from './randomFrom.ts';

/** A lot in [0, 1) that hangs on an id and a seed alone: FNV-1a (Fowler, Noll, Vo) over its characters, mixed once more. */
export function lotOf(id: string, seed: number): number {
  let hash = (2_166_136_261 ^ seed) >>> 0;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16_777_619) >>> 0;
  return randomFrom(hash)();
}
