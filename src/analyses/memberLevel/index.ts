import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { asOf, number, optional, text, time } from '../columns.ts';
import { daysOf } from '../daysSince.ts';
import { choice, duration, rows, wholeNumber } from '../settings.ts';
import { earnedLevel, readLadder } from './ladder.ts';
import { type LevelStep, levelStep, MODES } from './levelStep.ts';
import { movesPreview } from './movesPreview.ts';
import { readPrevious } from './readPrevious.ts';
import { firstFall, reviewDays } from './safeUntil.ts';
import { words } from './words/index.ts';

/** MEMBER_LEVEL: the level that experience gives, and what becomes of the level before. */
export const memberLevel: Analysis = analysis({
  id: 'MEMBER_LEVEL',
  shape: 'rows',
  columns: { experience: number(), previous: optional(text()), protected_until: optional(time()), as_of: asOf() },
  settings: {
    show: choice(['level', 'stage', 'number', 'movement', 'carry', 'until', 'preview'], 'level'),
    level: rows(),
    mode: choice(MODES, 'rise-only'),
    grace: wholeNumber(1, 0, 1000),
    period: duration({ count: 1, unit: 'month' }),
  },
  words,
  compute({ experience, previous, protected_until, as_of: today }, settings, { reading }) {
    const { show, level, mode, grace, period } = settings;
    if (today === undefined && (protected_until || show === 'until')) {
      const hint = 'experience, [previous], [protected_until], as_of';
      throw new InputError({ code: 'missingArgument', argument: 'as_of', hint });
    }
    const ladder = readLadder('level', level, reading);
    const before = previous && readPrevious(previous, ladder);
    const promised = protected_until && daysOf(protected_until.civil);
    const stepsUnder = (rule: (typeof MODES)[number]): (LevelStep | null)[] =>
      Array.from(experience, (points, row) =>
        Number.isNaN(points)
          ? null
          : levelStep(before?.[row], earnedLevel(points, ladder), rule, grace, promised && promised[row] >= today!),
      );
    const steps = stepsUnder(mode);
    const dayOfReview = show === 'until' && mode === 'may-fall' ? reviewDays(today!, period) : undefined;
    // Nobody falls from a lowest level that begins at 0.
    const lowest = ladder.levels[0].from > 0 ? 0 : 1;
    const until = steps.map((step, row): number | null => {
      if (!dayOfReview || !step || step.place < lowest) return null;
      return dayOfReview(firstFall(step, grace, promised ? promised[row] : Number.NaN, dayOfReview));
    });
    const isStep = (step: LevelStep | null): step is LevelStep => step !== null;
    const preview = show === 'preview' ? MODES.map((rule) => stepsUnder(rule).filter(isStep)) : [];
    return { steps, until, preview, ladder, show };
  },
  table({ steps, until, preview, ladder, show }, say) {
    const name = (text: string): string => (ladder.isOwn ? text : say(text));
    if (show === 'preview') {
      const names = ladder.levels.map((level) => name(level.name));
      return movesPreview(preview, names, say);
    }
    return steps.map((step, row) => {
      if (!step) return [null];
      if (show === 'movement') return [say(step.movement)];
      const day = until[row];
      if (show === 'until') return [day === null ? null : { day }];
      if (step.place < 0) return [null];
      if (show === 'number') return [step.place + 1];
      const { name: level, stage } = ladder.levels[step.place];
      if (show === 'stage') return [name(stage)];
      return [show === 'carry' && step.used > 0 ? `${name(level)} (${step.used})` : name(level)];
    });
  },
  tableWhen: ({ show }) => show === 'preview',
});
