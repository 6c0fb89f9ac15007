import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { fallingCuts } from '../pyramidTier/fallingCuts.ts';
import { readShares } from '../pyramidTier/readShares.ts';
import { readLimit } from '../readLimit.ts';
import { rowName } from '../rowName.ts';
import { DEFAULT_LEVELS, type Platform, PRESETS } from './presets.ts';

type Rows = readonly (readonly Cell[])[];
type Measure = 'score' | 'followers' | 'quality';

/** What a level is judged by: falling limits (bands) where there are any, else shares of the creators, the best first. */
export interface LevelRule {
  readonly by: Measure;
  readonly names: readonly string[];
  readonly limits?: readonly number[];
  readonly shares: readonly number[];
  /** Names of one's own rather than keys of our words. */
  readonly isOwn: boolean;
}

interface LevelSettings {
  readonly band: Rows;
  readonly level: Rows;
  readonly preset: '' | Platform;
  readonly 'band by': '' | Measure;
}

/**
 * Own bands win over own shares, both over the preset, and that over our shares. Whom no band or share reaches has no
 * level. Throws InputError.
 */
export function levelRule(settings: LevelSettings, context: ReadingContext): LevelRule {
  const { band, level, preset } = settings;
  if (band.length > 0) {
    const bands = pairs('band', band, context).sort((a, b) => b[1] - a[1]);
    return { by: settings['band by'] || 'score', ...byLimits(bands), isOwn: true };
  }
  if (level.length > 0) {
    const levels = pairs('level', level, context);
    const shares = readShares(
      'level',
      levels.map(([, share]) => share),
    );
    return { by: settings['band by'] || 'score', names: levels.map(([name]) => name), shares, isOwn: true };
  }
  if (preset) return { by: settings['band by'] || 'followers', ...byLimits(PRESETS[preset]), isOwn: false };
  const names = DEFAULT_LEVELS.map(([name]) => name);
  return { by: settings['band by'] || 'score', names, shares: DEFAULT_LEVELS.map(([, share]) => share), isOwn: false };
}

const byLimits = (bands: readonly (readonly [string, number])[]) => ({
  names: bands.map(([name]) => name),
  limits: fallingCuts(
    'band',
    bands.map(([, from]) => from),
  ),
  shares: [],
});

function pairs(argument: string, rows: Rows, context: ReadingContext): [string, number][] {
  return rows.map(([name, cell]) => {
    const value = readLimit(argument, cell, context);
    if (value === undefined) throw new InputError({ code: 'blankCell', argument, value: rowName(argument, name) });
    return [rowName(argument, name), value];
  });
}
