import { fill } from '../../words/fill.ts';
import type { Say } from '../analysis.ts';
import type { Intent } from './intentTiers.ts';

/** "Paid (百度): Strong intent; refused −1": the class, where it starts, and what moved it. */
export function reasonText({ class: kind, channel, from, moves }: Intent, say: Say): string {
  const named = fill(say(channel === '' ? 'starts' : 'starts named'), {
    class: say(`class ${kind}`),
    channel,
    tier: say(from),
  });
  const steps = moves.map(
    ({ name, steps: count }) => `${/^\d+$/.test(name) ? `#${name}` : name} ${count > 0 ? '+' : '−'}${Math.abs(count)}`,
  );
  return [named, ...steps].join(say('semicolon'));
}
