import { normalDensity, normalTail } from './normal.ts';

/**
 * With a flat prior the effect is normal around what was seen: the chance that it is above 0, and what choosing it
 * would cost on average, Σ max(0, −effect), in the effect's unit.
 */
export function chanceBetter(effect: number, error: number): { chance: number; loss: number } {
  const z = effect / error;
  return { chance: normalTail(-z), loss: Math.max(0, error * (normalDensity(z) - z * normalTail(z))) };
}
