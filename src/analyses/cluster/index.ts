import { InputError } from '../../engine/inputProblem.ts';
import { cellText } from '../../intake/cellText.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { block, scalar } from '../columns.ts';
import { readFeatures } from '../features/readFeatures.ts';
import { plainNumber } from '../plainNumber.ts';
import { choice, wholeNumber, yes } from '../settings.ts';
import { clusterRows } from './clusterRows.ts';
import { clusterTable } from './clusterTable.ts';
import { words } from './words/index.ts';

const MOST_GROUPS = 50;

/** CLUSTER: members sorted into k groups by how near their numbers lie. */
export const cluster: Analysis = analysis({
  id: 'CLUSTER',
  shape: 'rows',
  columns: { features: block(), k: scalar() },
  settings: {
    log: yes(false),
    scale: choice(['z-score', 'none'], 'z-score'),
    starts: wholeNumber(undefined, 1, 10_000),
    seed: wholeNumber(1, 0, 4_294_967_295),
    show: choice(['groups', 'summary'], 'groups'),
  },
  words,
  tableWhen: ({ show }) => show === 'summary',
  compute({ features, k: given }, { log, scale, starts, seed, show }, run) {
    const k = plainNumber(given);
    if (!Number.isInteger(k) || k < 1 || k > MOST_GROUPS) {
      throw new InputError({ code: 'badValue', argument: 'k', value: cellText(given), hint: `1 … ${MOST_GROUPS}` });
    }
    const read = readFeatures(features, 'features', run.reading);
    return { ...clusterRows(read, { k, seed, starts, log, scale }), show };
  },
  table: clusterTable,
});
