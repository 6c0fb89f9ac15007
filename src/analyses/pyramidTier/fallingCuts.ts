import { InputError } from '../../engine/inputProblem.ts';

/** Limits from the highest down, however they were written. Throws InputError where one stands twice. */
export function fallingCuts(argument: string, cuts: readonly number[]): number[] {
  const falling = [...cuts].sort((a, b) => b - a);
  if (falling.some((cut, place) => place > 0 && cut === falling[place - 1])) {
    throw new InputError({ code: 'cutsNotAscending', argument, value: cuts.join(', ') });
  }
  return falling;
}
