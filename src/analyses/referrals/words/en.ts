import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { top: 'top|top n', as_of: 'as_of|as of' },
  values: {},
  labels: {
    generation: 'generation',
    members: 'members',
    inviters: 'inviters',
    invites: 'invites',
    K: 'K',
    'share inviting': 'share inviting',
    note: 'note',
    'too few': 'too few',
    loop: '(loop)',
    total: 'total',
    member: 'member',
    inviter: 'inviter',
    below: 'all below',
    'first invite': 'first invite',
    'last invite': 'last invite',
    problem: 'problem',
    'self-invite': 'invited themselves',
    'in a loop': 'in a loop',
    'several inviters': 'several inviters',
    'unknown inviter': 'inviter not in the list',
    'inviter later': 'inviter joined later',
  },
};
