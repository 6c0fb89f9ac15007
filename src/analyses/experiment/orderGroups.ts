import { InputError } from '../../engine/inputProblem.ts';
import { foldName } from '../foldName.ts';
import { nearNames } from '../likelyNames.ts';
import type { Groups } from './groups.ts';

/** The groups with the one that the setting `control` names in front. Throws InputError where there is none of that name. */
export function orderGroups(given: Groups, { control }: { readonly control: string }): Groups {
  if (control === '') return given;
  const names = given.groups.map((group) => group.name);
  const place = names.findIndex((name) => foldName(name) === foldName(control));
  if (place < 0) {
    const hint = nearNames(control, names);
    throw new InputError({ code: 'unknownValue', argument: 'control', value: control, hint });
  }
  const first = <G>(groups: readonly G[]): G[] => [groups[place], ...groups.filter((_, other) => other !== place)];
  return given.kind === 'rate'
    ? { kind: 'rate', groups: first(given.groups) }
    : { kind: 'mean', groups: first(given.groups) };
}
