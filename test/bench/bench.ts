import { benchAnalyses } from './benchAnalyses.ts';
import { benchBundle } from './benchBundle.ts';
import { benchReviews } from './benchReviews.ts';
import { benchValueModel } from './benchValueModel.ts';

// Ratios measured in one run on one machine; nothing here fails by being slow.
benchBundle();
benchReviews();
await benchAnalyses();
benchValueModel();
