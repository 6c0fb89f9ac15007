export { activeMembers } from './activeMembers.ts';
export { lifecycleFlow } from './lifecycleFlow.ts';
export { stickiness } from './stickiness.ts';
