import { standardOf } from '../../engine/statistics/standardise.ts';
import type { Say } from '../analysis.ts';
import type { Traits } from './readTraits.ts';

/** Why a member is alike: a tag with its share among the seeds, or a number with the seeds' mean. */
export type Reason =
  | { readonly tag: string; readonly share: number }
  | { readonly name: string; readonly place: number; readonly value: number; readonly mean: number };

const MOST_REASONS = 3;

/**
 * The strongest reasons of a row: what it has in common with the seeds, ranked by how far that sets the seeds apart from
 * everyone (in standard deviations of all). A number is in common where it lies nearer to the seeds' mean than the mean
 * of all does, a tag where a seed has it too.
 */
export function reasonsOf(
  traits: Traits,
  rows: readonly number[],
  seeds: readonly number[],
): (row: number) => Reason[] {
  const { numbers, tags, tagsOf } = traits;
  const ofAll = new Float64Array(tags.length);
  const ofSeeds = new Float64Array(tags.length);
  for (const row of rows) for (const tag of tagsOf[row]) ofAll[tag]++;
  for (const row of seeds) for (const tag of tagsOf[row]) ofSeeds[tag]++;
  const strengths = ofAll.map((count, tag) => {
    const all = count / rows.length;
    const spread = Math.sqrt(all * (1 - all));
    return spread === 0 ? 0 : (ofSeeds[tag] / seeds.length - all) / spread;
  });
  const centres = numbers.map(({ values }) => {
    const { mean, sd } = standardOf(Float64Array.from(rows, (row) => values[row]));
    return { mean, sd, seeds: standardOf(Float64Array.from(seeds, (row) => values[row])).mean };
  });
  return (row) => {
    const found: { readonly reason: Reason; readonly strength: number }[] = [];
    for (const tag of tagsOf[row]) {
      if (ofSeeds[tag] === 0) continue;
      const reason = { tag: tags[tag], share: ofSeeds[tag] / seeds.length };
      found.push({ reason, strength: strengths[tag] });
    }
    numbers.forEach(({ name, place, values }, i) => {
      const { mean, sd, seeds: middle } = centres[i];
      const strength = (Math.abs(middle - mean) - Math.abs(values[row] - middle)) / sd;
      if (strength > 0) found.push({ reason: { name, place, value: values[row], mean: middle }, strength });
    });
    return found
      .sort((a, b) => b.strength - a.strength)
      .slice(0, MOST_REASONS)
      .map(({ reason }) => reason);
  };
}

/** Reasons as one text, such as "pets (80%); spent 900 (seeds 870)". */
export function reasonText(reasons: readonly Reason[], say: Say): string {
  const short = (value: number): string => String(Number(value.toPrecision(4)));
  const texts = reasons.map((reason) => {
    if ('tag' in reason) {
      return say('tag reason')
        .replace('{tag}', () => reason.tag)
        .replace('{share}', String(Math.round(reason.share * 100)));
    }
    const name = reason.name || say('column {n}').replace('{n}', String(reason.place));
    return say('number reason')
      .replace('{name}', () => name)
      .replace('{value}', short(reason.value))
      .replace('{mean}', short(reason.mean));
  });
  return texts.join(say('comma'));
}
