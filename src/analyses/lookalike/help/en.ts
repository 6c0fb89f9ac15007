import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Look-alike',
  summary:
    'Finds who resembles a group of chosen members: a similarity for everyone else, and what they have in common.',
  method:
    "A column of numbers is compared as z-scores (population standard deviation over all members), anything else as tags; one cell may hold several tags parted by | , 、 or ;. jaccard: shared tags ÷ tags that either has, averaged over the seeds. distance: 1 ÷ (1 + Euclidean distance to the seeds' mean). cosine: cosine of the angle to the seeds' mean, tags counting 1 or 0. Left out: jaccard for tags only, distance for numbers only, cosine for both. Seeds themselves and rows with a blank number stay blank. The reasons name up to three traits shared with the seeds, those first that set the seeds apart from everyone.",
  columns: {
    features:
      'One or more columns of numbers, tags or TRUE/FALSE, a row a member. A first row of texts is taken for names where seeds has a title there, too.',
    seeds: 'yes, TRUE or 1 for the members to resemble; no or blank for the rest.',
  },
  results: { '': ['Similarity', 'In common'] },
  settings: {
    measure: 'jaccard (tags, or columns of 0 and 1), cosine or distance.',
    scale: 'z-score: every column of numbers weighs the same. none: the numbers as they are.',
    top: 'Only the n most similar get a result, and those who tie with the last of them.',
  },
};
