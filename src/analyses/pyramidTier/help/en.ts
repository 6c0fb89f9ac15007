import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Pyramid tier',
  summary: 'Cuts members into S, A, B and C by a score, few at the top, and says what each tier holds.',
  method:
    'The highest scores come first; each tier takes its share of the members (5, 15, 30 and 50 %): with under 5 % of the members ahead a member is in S, under 20 % in A, under 50 % in B. Own limits include the limit itself. Equal scores stay in one tier: the better one where a limit falls between them. Shares and limits are ours, not a standard. A blank score has no tier and does not count.',
  columns: { score: 'Any number that ranks members: money spent, points, a weighted score.' },
  settings: {
    show: 'tier; or summary: members, shares and the value that each tier holds.',
    shares: 'Shares of the members in percent, the top first. What they leave over is one more tier.',
    cuts: 'Own limits instead of shares: 90, 60, 30 gives S from 90, A from 60, B from 30 and C below.',
    names: 'Own names, the top first, in one cell or several.',
    ties: 'Where equal scores go when a share ends among them: better or worse (worse keeps many equal zeros at the bottom).',
  },
};
