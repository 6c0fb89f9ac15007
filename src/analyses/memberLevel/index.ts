import { type Analysis, analysis } from '../analysis.ts';
import { number, optional, text } from '../columns.ts';
import { choice, rows, wholeNumber } from '../settings.ts';
import { earnedLevel, readLadder } from './ladder.ts';
import { type LevelStep, levelStep, MODES } from './levelStep.ts';
import { readPrevious } from './readPrevious.ts';
import { words } from './words/index.ts';

/** MEMBER_LEVEL: the level that experience gives, and what becomes of the level before. */
export const memberLevel: Analysis = analysis({
  id: 'MEMBER_LEVEL',
  shape: 'rows',
  columns: { experience: number(), previous: optional(text()) },
  settings: {
    show: choice(['level', 'stage', 'number', 'movement', 'carry'], 'level'),
    level: rows(),
    mode: choice(MODES, 'rise-only'),
    grace: wholeNumber(1, 0, 1000),
  },
  words,
  compute({ experience, previous }, { show, level, mode, grace }, { reading }) {
    const ladder = readLadder('level', level, reading);
    const before = previous && readPrevious(previous, ladder);
    const steps = Array.from(experience, (points, row): LevelStep | null =>
      Number.isNaN(points) ? null : levelStep(before?.[row], earnedLevel(points, ladder), mode, grace),
    );
    return { steps, ladder, show };
  },
  table({ steps, ladder, show }, say) {
    const name = (text: string): string => (ladder.isOwn ? text : say(text));
    return steps.map((step) => {
      if (!step) return [null];
      if (show === 'movement') return [say(step.movement)];
      if (step.place < 0) return [null];
      if (show === 'number') return [step.place + 1];
      const { name: level, stage } = ladder.levels[step.place];
      if (show === 'stage') return [name(stage)];
      return [show === 'carry' && step.used > 0 ? `${name(level)} (${step.used})` : name(level)];
    });
  },
});
