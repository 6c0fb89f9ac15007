import { once } from '../../engine/once.ts';
import type { Playbook } from './lookUp.ts';

/** Our playbook: an action (a key of the words) and the stages, tiers and statuses that it suits. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  welcome: ['stage introduction', 'stage novice', 'rfm new', 'value new', 'group potential'],
  again: [
    'stage growth',
    'rfm potential',
    'rfm promising',
    'rfm 101',
    'rfm 100',
    'value seed',
    'group ordinary',
    'pyramid b',
  ],
  more: ['stage maturity', 'rfm loyal', 'rfm 110', 'value paying', 'group members-only', 'pyramid a'],
  reward: ['rfm champions', 'rfm 111', 'value key', 'group core', 'pyramid s'],
  wake: [
    'stage dormancy',
    'stage decline',
    'silence silent',
    'rfm needs attention',
    'rfm about to sleep',
    'rfm at risk',
    'rfm 010',
  ],
  call: ['stage churn', 'silence lost', 'renewal lost', 'renewal overdue', "rfm can't lose", 'rfm 011', 'rfm 001'],
  cheap: ['rfm hibernating', 'rfm lost', 'rfm 000', 'pyramid c'],
  remind: ['renewal due soon'],
  keep: ['silence active', 'silence not judged', 'renewal running', 'renewal renewed'],
  close: ['intent strong'],
  offer: ['intent medium'],
  ask: ['intent weak', 'intent unknown'],
};

/** The coupon (a key of the words) that goes with each action. */
export const COUPON_OF: Readonly<Record<string, string>> = {
  welcome: 'first order',
  again: 'next order',
  more: 'bundle',
  reward: 'gift',
  wake: 'come back',
  call: 'win back',
  cheap: 'none',
  remind: 'early',
  keep: 'none',
  close: 'none',
  offer: 'first order',
  ask: 'none',
};

/** The built-in playbook; its cells are keys of the words. */
export const DEFAULT_ACTIONS = once((): Playbook => {
  const byId = new Map<string, readonly string[]>();
  for (const [action, ids] of Object.entries(ACTIONS)) for (const id of ids) byId.set(id, [action]);
  return { width: 1, byText: new Map(), byId, isOwn: false };
});
