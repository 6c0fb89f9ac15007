import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { 'due soon': 'due soon|due soon days', lost: 'lost|lost days' },
  values: {},
  labels: {
    running: 'Running',
    'due soon': 'Due soon',
    overdue: 'Overdue',
    renewed: 'Renewed',
    lost: 'Lost',
    status: 'status',
    members: 'members',
    share: 'share',
    total: 'total',
    'renewal rate': 'renewal rate of those due',
  },
};
